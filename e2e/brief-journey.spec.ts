import JSZip from 'jszip'
import { readPdf } from './pdf-reader'
import { expect, test } from './scene'
import { as } from './sign-in'
import { wordsOf } from './words'

/* The brief of the portfolio, played in Arabic and in French: opened from the dashboard, taken away as a PDF and a Word
   file, frozen and found again as it was. */

const title = { ar: 'تسليم الموجز', fr: 'Remise de la note', en: 'Brief handed over' }

for (const locale of ['ar', 'fr'] as const)
  test(`the brief is made, taken away and frozen (${locale})`, async ({ browser, cast, owner, project }) => {
    test.setTimeout(120_000)
    const words = wordsOf(locale, 'portfolio-brief')
    const german = await project('german')
    await owner`
      insert into milestone (project_id, title, position, due_on, due_precision)
      values (${german.id}, ${owner.json(title)}, 9, current_date + 1, 'day')`
    const page = await (await as(browser, cast.address('director'))).newPage()
    const file = async (format: 'pdf' | 'docx', brief = '') => {
      const answer = await page.request.get(`/api/brief?format=${format}&locale=${locale}${brief}`)
      expect(answer.status()).toBe(200)
      return Buffer.from(await answer.body())
    }

    await test.step('one click from the dashboard', async () => {
      await page.goto(`/${locale}/dashboard`)
      await page.getByRole('link', { name: words.link, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words.title)
      await expect(page.getByRole('table', { name: words.figures.table })).toBeVisible()
    })

    await test.step('the PDF: two pages at most, its words in their order', async () => {
      const pages = await readPdf(page, await file('pdf'))
      expect(pages.length).toBeLessThanOrEqual(2)
      for (const { ink } of pages) expect(ink).toBeGreaterThan(0.001)
      // Two letters joined into one sign may come back in the other order.
      const letters = (text: string) => [...text].sort().join('')
      const places = words.title
        .split(' ')
        .map(
          (word: string) =>
            pages[0]?.words.find(({ text, size }) => size > 14 && letters(text) === letters(word))?.x,
        )
      if (locale === 'fr') expect(pages[0]?.text).toContain(words.title)
      else {
        expect(places).toEqual([...places].sort((a, b) => b - a))
        expect(new Set(places).size).toBe(places.length)
      }
    })

    await test.step('the Word file says the same, in its direction, with the drawing', async () => {
      const zip = await JSZip.loadAsync(await file('docx'))
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
      for (const part of [words.title, words.figures.title, words.money.title]) expect(xml).toContain(part)
      expect(xml.includes('<w:bidiVisual/>')).toBe(locale === 'ar')
    })

    await test.step('frozen, it is found again with its date, and leads to today’s', async () => {
      await page.getByRole('button', { name: words.freeze.verb }).click()
      await expect(page.getByText(words.freeze.done).first()).toBeVisible()
      await page
        .getByRole('region', { name: words.kept.title, exact: true })
        .getByRole('link')
        .first()
        .click()
      await expect(page).toHaveURL(/brief=\d+/)
      await expect(page.getByText(words.frozenText)).toBeVisible()
      await expect(page.getByRole('button', { name: words.freeze.verb })).toHaveCount(0)
      const id = new URL(page.url()).searchParams.get('brief')
      expect((await readPdf(page, await file('pdf', `&brief=${id}`))).length).toBeLessThanOrEqual(2)
      await page.getByRole('link', { name: words.seeToday }).click()
      await expect(page.getByText(words.liveText)).toBeVisible()
    })

    await test.step('a partner finds nothing, and no link to it', async () => {
      const liaison = await as(browser, cast.address('liaison.giz'))
      expect((await liaison.request.get(`/${locale}/brief`)).status()).toBe(404)
      expect((await liaison.request.get('/api/brief?format=pdf')).status()).toBe(404)
      const dashboard = await liaison.newPage()
      await dashboard.goto(`/${locale}/dashboard`)
      await expect(dashboard.getByRole('link', { name: words.link, exact: true })).toHaveCount(0)
    })
  })
