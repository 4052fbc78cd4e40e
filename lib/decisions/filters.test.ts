import { describe, expect, test } from 'vitest'
import { isFiltered, nothingAsked, queryOf, viewOf } from './filters'

describe('the register in its address', () => {
  test('a view comes back from its address', () => {
    const parameters = {
      ...{ q: 'تقرير', committee: '3', partnership: '2', owner: '5', meeting: '7', project: '11' },
      ...{
        kind: 'bilateral',
        programme: '8',
        funder: '9',
        strategy: '1',
        state: 'closed',
        from: '2012',
        to: '2016',
      },
      ...{
        status: 'pending',
        overdue: '1',
        soon: '1',
        month: '1',
        mine: '1',
        sort: '-due',
        size: '50',
        page: '4',
      },
    }
    const view = viewOf(parameters)
    expect(Object.fromEntries(new URLSearchParams(queryOf(view, { page: view.page })))).toEqual(parameters)
  })
  test('what is at its default is not in it', () => {
    expect(queryOf(viewOf({}))).toBe('')
  })
  test('what makes no sense is left out', () => {
    const nonsense = {
      committee: '1; drop',
      status: 'lost',
      sort: 'colour',
      size: '7',
      page: '-2',
      overdue: 'x',
    }
    expect(viewOf(nonsense)).toEqual(viewOf({}))
  })
  test('a search holds nothing that the database refuses', () => {
    expect(viewOf({ q: ' a\u0000b ' }).search).toBe('ab')
  })
  test('another filter goes back to the first page', () => {
    expect(queryOf(viewOf({ page: '3' }), { status: 'open' })).toBe('?status=open')
  })
  test('every filter counts as one, and taking all away leaves none', () => {
    const names = ['q', 'committee', 'partnership', 'owner', 'meeting', 'project', 'overdue', 'month', 'mine']
    for (const name of names)
      expect({ name, is: isFiltered(viewOf({ [name]: '1' })) }).toEqual({ name, is: true })
    expect(isFiltered({ ...viewOf({ q: 'x', status: 'open' }), ...nothingAsked })).toBe(false)
    expect(isFiltered(viewOf({ sort: 'due', page: '2' }))).toBe(false)
  })
})
