import { describe, expect, test } from 'vitest'
import { reportSchema } from './schema'

const report = {
  ...{ projectId: 1, milestoneId: 1, kind: 'progress', reached: '', forecast: '' },
  ...{ percent: 10, reason: '', text: '' },
}
const read = (links: string) => reportSchema.safeParse({ ...report, links })

describe('the links of a report', () => {
  test('are whole addresses of the web, one a line', () =>
    expect(
      read('https://example.org/a?b=c#d\nHTTP://example.org https://ar.wikipedia.org/wiki/المغرب').data
        ?.links,
    ).toEqual(['https://example.org/a?b=c#d', 'HTTP://example.org', 'https://ar.wikipedia.org/wiki/المغرب']))

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a page of ours in disguise', 'https:projects'],
    ['no host', 'https:///projects'],
    ['a name that passes for the host', 'https://example.org@elsewhere.example/'],
  ])('%s is none', (_, link) =>
    expect(read(link).error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['links'], 'link'],
    ]),
  )

  test('hold nothing that turns round what is shown', () =>
    expect(read('https://example.org/\u202egnp.exe').data?.links).toEqual(['https://example.org/gnp.exe']))
})
