import JSZip from 'jszip'
import { plantPastMeetings } from './committee-past'
import { stories } from './committee-story'
import { joinedWidths, readPdf } from './pdf-reader'
import { expect, test } from './scene'
import { as } from './sign-in'
import { wordsOf } from './words'

/* The pack of a meeting, played in Arabic and in French: made in one click, taken away as a PDF and a Word file, frozen;
   then a milestone is reached, and what was frozen stays as it was. */

const title = { ar: 'تسليم دليل الاستقبال', fr: 'Remise du guide d’accueil', en: 'Guide delivered' }

for (const locale of ['ar', 'fr'] as const)
  test(`a meeting pack is made, taken away and frozen (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    test.setTimeout(180_000)
    const words = wordsOf(locale, 'meeting-pack')
    const story = stories[locale]
    const german = await project('german')
    const code = `PACK-${german.id}`
    const committeeId = await plantPastMeetings(owner, cast, german, { ...story, code })
    const [meeting] = await owner`
      insert into meeting (committee_id, number, starts_on, starts_precision, starts_at, ends_at) values (${committeeId}, 4, '2030-05-06', 'day', '10:00', '12:00') returning id`
    const [milestone] = await owner`
      insert into milestone (project_id, title, position, due_on, due_precision) values (${german.id}, ${owner.json(title)}, 9, '2026-05-04', 'day') returning id`
    const page = await (await as(browser, cast.address('officer'))).newPage()
    const main = page.getByRole('main')
    const card = (name: string) => page.getByRole('region', { name, exact: true })
    const reachedTable = () => main.getByRole('table', { name: words.milestones.reached })
    const lateTable = () => main.getByRole('table', { name: words.milestones.late })
    const file = async (format: 'pdf' | 'docx', pack = '') => {
      const answer = await page.request.get(
        `/api/meetings/${meeting?.id}/pack?format=${format}&locale=${locale}${pack}`,
      )
      expect(answer.status()).toBe(200)
      return Buffer.from(await answer.body())
    }

    await test.step('one click from the meeting: its state, its late milestone, what is overdue', async () => {
      await page.goto(`/${locale}/meetings/${meeting?.id}`)
      await page.getByRole('link', { name: words.open }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.title)
      await expect(lateTable()).toContainText(title[locale])
      await expect(reachedTable()).toHaveCount(0)
      for (const text of story.open)
        await expect(main.getByRole('table', { name: words.decisions.overdue })).toContainText(text[locale])
      await expect(card(words.previous.title)).toContainText(`${code}-2026-03`)
    })

    await test.step('the PDF: drawn page by page, its words in their order and its letters joined', async () => {
      const pages = await readPdf(page, await file('pdf'))
      expect(pages.length).toBeGreaterThanOrEqual(5)
      for (const { picture, ink } of pages) {
        expect(picture.subarray(1, 4).toString()).toBe('PNG')
        expect(ink).toBeGreaterThan(0.001)
        expect(ink).toBeLessThan(0.5)
      }
      const [cover] = pages
      // Two letters joined into one sign may come back in the other order.
      const letters = (text: string) => [...text].sort().join('')
      const places = words.title
        .split(' ')
        .map(
          (word: string) =>
            cover?.words.find(({ text, size }) => size > 20 && letters(text) === letters(word))?.x,
        )
      const all = pages.map(({ text }) => text).join(' ')
      expect(all).toContain(code)
      if (locale === 'fr') {
        for (const text of [words.title, words.milestones.late, title.fr]) expect(all).toContain(text)
        return
      }
      // From right to left: each word of the title stands before the one that follows it.
      expect(places).toEqual([...places].sort((a, b) => b - a))
      expect(new Set(places).size).toBe(places.length)
      const arabic = pages
        .flatMap((one) => one.words)
        .filter(({ text, size }) => /^[\u0621-\u064a]{5,}$/.test(text) && !/لا|اا/.test(text) && size < 10)
      expect(arabic.length).toBeGreaterThan(40)
      const joined = await joinedWidths(page, arabic)
      const off = arabic.filter(({ width }, at) => Math.abs(width - (joined[at] ?? 0)) > 0.06 * width)
      // Bold is a little wider; letters that stand apart would all be.
      expect(off.length / arabic.length).toBeLessThan(0.35)
    })

    await test.step('the Word file says the same, in its direction, with the drawing', async () => {
      const zip = await JSZip.loadAsync(await file('docx'))
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
      const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
      for (const part of [words.title, title[locale], story.name[locale], words.milestones.late])
        expect(text).toContain(part)
      const marks = xml.match(/<w:(bidi|rtl|bidiVisual)\/>/g) ?? []
      if (locale === 'ar')
        expect(new Set(marks)).toEqual(new Set(['<w:bidi/>', '<w:rtl/>', '<w:bidiVisual/>']))
      else expect(xml).not.toContain('<w:bidiVisual/>')
    })

    await test.step('frozen, it stays as it was when the milestone is reached', async () => {
      await page.getByRole('button', { name: words.freeze.verb }).click()
      const first = words.sent.name.replace('{number}', '1')
      await expect(page.getByRole('link', { name: first })).toBeVisible()
      await owner`
        update milestone set is_reached = true, reached_on = current_date, reached_precision = 'day', percent = 100 where id = ${milestone?.id ?? 0}`
      await page.reload()
      await expect(reachedTable()).toContainText(title[locale])
      await page.getByRole('link', { name: first }).click()
      await expect(page).toHaveURL(/pack=\d+/)
      await expect(lateTable()).toContainText(title[locale])
      await expect(reachedTable()).toHaveCount(0)
      await expect(page.getByRole('button', { name: words.freeze.verb })).toHaveCount(0)
      const id = new URL(page.url()).searchParams.get('pack')
      expect((await readPdf(page, await file('pdf', `&pack=${id}`))).length).toBeGreaterThanOrEqual(5)
      await page.getByRole('link', { name: words.seeToday }).click()
      await expect(reachedTable()).toContainText(title[locale])
    })

    await test.step('the partner finds the frozen pack; a stranger finds nothing', async () => {
      const liaison = await (await as(browser, cast.address('liaison.giz'))).newPage()
      await liaison.goto(`/${locale}/meetings/${meeting?.id}/pack`)
      await expect(
        liaison.getByRole('link', { name: words.sent.name.replace('{number}', '1') }),
      ).toBeVisible()
      await expect(liaison.getByRole('button', { name: words.freeze.verb })).toHaveCount(0)
      const stranger = await as(browser, cast.address('liaison.enabel'))
      const answer = await stranger.request.get(`/api/meetings/${meeting?.id}/pack?format=pdf`)
      expect(answer.status()).toBe(404)
    })
  })
