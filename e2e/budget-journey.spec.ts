import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { toAmount } from '@/lib/money/amount'
import type { Currency } from '@/lib/money/currency'
import { type AmountStyle, formatAmount } from '@/lib/money/format'
import { stories } from './budget-story'
import type { Person } from './cast'
import { forms, get } from './payload'
import { expect, test } from './scene'
import { as } from './sign-in'
import { startsWith, wordsOf } from './words'

/* The money of a project, played in Arabic and in French: given by two funders in two currencies, promised and paid by one,
   accepted by the officer, counted the same wherever it is shown; beyond its commitment it is asked why, and an observer finds no amount. */

type Entry = { kind: string; amount: string; day: string; reference?: string }

for (const locale of ['ar', 'fr'] as const) {
  test(`money is given, committed, disbursed and counted (${locale})`, async ({
    ask,
    browser,
    cast,
    owner,
    project,
  }) => {
    test.setTimeout(180_000)
    const words = wordsOf(locale, 'budgets')
    const [errors, charts, finance] = ['errors', 'charts', 'finance'].map((name) => wordsOf(locale, name))
    const story = stories[locale]
    const { id, transactionId } = await project('german')
    const funders = [cast.organisation('liaison.giz'), cast.organisation('liaison.enabel')]
    await owner`insert into party (project_id, organisation_id, role) values (${id}, ${funders[0] ?? 0}, 'funding')`
    const named = await owner<{ id: number; acronym: string }[]>`
      select id, acronym from organisation where id in ${owner(funders)}`
    const [giz = '', enabel = ''] = funders.map((funder) => named.find((one) => one.id === funder)?.acronym)
    const budget = `/${locale}/projects/${id}/budget`
    const money = (amount: string, currency: Currency = 'EUR', style: AmountStyle = 'aligned') =>
      formatAmount(toAmount(amount), currency, locale, style)
    const open = async (person: Person) => (await as(browser, cast.address(person))).newPage()
    const [officer, liaison] = [await open('officer'), await open('liaison.giz')]

    const give = async (acronym: string, amount: string, currency: Currency) => {
      await officer.getByRole('button', { name: words.funding.add }).click()
      const form = officer.getByRole('form', { name: words.funding.add })
      const funder = form.getByRole('combobox', { name: words.funding.organisation })
      await funder.fill(acronym)
      await officer.getByRole('option').filter({ hasText: acronym }).click()
      await form.getByRole('combobox', { name: words.funding.currency }).selectOption(currency)
      await form.getByLabel(startsWith(words.funding.amount)).fill(amount)
      await form.getByRole('button', { name: words.funding.save }).click()
      await expect(form).toHaveCount(0)
    }
    const alive = (page: Page) => expect(page.locator('main [inert]')).toHaveCount(0)
    const fill = async (page: Page, { kind, amount, day, reference = '' }: Entry) => {
      await page.goto(`${budget}/new`)
      await alive(page)
      await page.getByLabel(startsWith(words.entry.kind)).selectOption(kind)
      await page.getByLabel(startsWith(words.entry.amount)).fill(amount)
      await page.getByLabel(startsWith(words.entry.currency)).selectOption('EUR')
      await page.getByRole('textbox', { name: startsWith(words.entry.occurred) }).fill(day)
      await page.getByLabel(words.entry.reference).fill(reference)
    }
    const record = (page: Page) => page.getByRole('button', { name: words.entry.record, exact: true })
    const settled = (page: Page) => page.waitForURL(/\/budget\/\d+$/)
    /** Committed, disbursed, spent, left and the rate of the funder in euros, as the budget page shows them. */
    const position = async (page: Page) => {
      await page.goto(budget)
      const row = page.getByRole('table', { name: /^EUR/ }).first().getByRole('row').filter({ hasText: giz })
      return row.getByRole('cell')
    }
    const accept = async (entry: string) => {
      await officer.goto(entry)
      await officer.getByRole('button', { name: words.decision.accept, exact: true }).click()
      await expect(officer.getByText(words.decision.accepted)).toBeVisible()
      await expect(officer.getByText(words.state.accepted, { exact: true }).first()).toBeVisible()
    }

    await test.step('the officer gives the project two funders, in euros and in dirhams', async () => {
      await officer.goto(budget)
      await give(giz, story.given[0], 'EUR')
      await give(enabel, story.given[1], 'MAD')
      await expect((await position(officer)).nth(0)).toHaveText(money('4600700'))
      const dirhams = officer.getByRole('table', { name: /^MAD/ }).first()
      await expect(dirhams.getByRole('row').filter({ hasText: enabel })).toContainText(
        money('12500000', 'MAD'),
      )
    })

    await test.step('a funding gives its place to what changes or removes it, and the focus comes back', async () => {
      for (const verb of ['change', 'remove'] as const) {
        const button = officer.getByRole('button', { name: words.funding[verb] }).first()
        await button.click()
        await expect(officer.locator('form:has(:focus)')).toBeVisible()
        await officer.getByRole('button', { name: words.funding.cancel }).click()
        await expect(button).toBeFocused()
      }
    })

    await test.step('the funder’s liaison records a commitment, pressing twice, and it is recorded once', async () => {
      await fill(liaison, { kind: 'commitment', amount: story.committed, day: story.day })
      const funder = liaison.getByLabel(startsWith(words.entry.funder))
      await expect(funder).toHaveValue(new RegExp(giz))
      await expect(funder).toHaveAttribute('readonly')
      await expect(liaison.getByText(money('1000000', 'EUR', 'exact'))).toBeVisible()
      await record(liaison).dblclick()
      await settled(liaison)
      await expect(liaison.getByText(words.decision.own)).toBeVisible()
      await expect(liaison.getByRole('button', { name: words.decision.accept, exact: true })).toHaveCount(0)
      const [row] =
        await owner`select count(*)::int from transaction where project_id = ${id} and kind = 'commitment'`
      expect(row?.count).toBe(1)
    })
    const commitment = liaison.url()

    await test.step('and a disbursement: both wait, and count in no total', async () => {
      await fill(liaison, {
        ...{ kind: 'disbursement', amount: story.disbursed, day: story.day, reference: story.reference },
      })
      await record(liaison).click()
      await settled(liaison)
      const cells = await position(officer)
      await expect(cells.nth(1)).toHaveText(`${money('0')}${words.position.awaiting} ${money('1000000')}`)
      await expect(cells.nth(2)).toHaveText(`${money('0')}${words.position.awaiting} ${money('400000.5')}`)
    })

    await test.step('the officer accepts them, and the totals change', async () => {
      const row = officer.getByRole('row').filter({ hasText: story.reference })
      await row.getByRole('link', { name: words.kind.disbursement }).click()
      await officer.waitForURL(/\/budget\/\d+$/)
      await accept(officer.url())
      await accept(commitment)
      const cells = await position(officer)
      for (const [at, sum] of ['4600700', '1000000', '400000.5'].entries())
        await expect(cells.nth(at)).toHaveText(money(sum))
      // Half of what the implementing organisation spent is accepted.
      await expect(cells.nth(3)).toHaveText(`${money('500')}${words.position.awaiting} ${money('500')}`)
      await expect(cells.nth(4)).toHaveText(money('999500'))
    })

    await test.step('the curve, the portfolio and the files say the same', async () => {
      await officer.goto(budget)
      const curve = officer.getByRole('region', { name: charts.curve.title }).getByRole('figure').first()
      await expect(curve.locator('p').first()).toContainText(money('400000.5', 'EUR', 'exact'))
      const asked = `group=project&funder=${funders[0]}`
      await officer.goto(`/${locale}/finance?${asked}`)
      const line = officer
        .getByRole('table', { name: /^EUR/ })
        .getByRole('row')
        .filter({ has: officer.locator(`a[href^="${budget}"]`) })
      const sums = { funded: '4600700', committed: '1000000', disbursed: '400000.5' }
      for (const [column, sum] of Object.entries(sums))
        await expect(line.locator(`[data-label="${words.position[column]}"]`)).toHaveText(money(sum))
      const download = async (address: string, sheet: string) => {
        const file = await (await ask('officer')).get(`${address}format=xlsx&locale=${locale}`)
        const [headings = [], ...rows] = await readSheet(await file.body(), sheet)
        const at = headings.indexOf(finance.column.disbursed)
        return rows.filter((row) => row.includes('EUR')).map((row) => row[at])
      }
      const own = await download(`/api/projects/${id}/budget/export?`, finance.sheet.funder)
      expect(own).toContain(400000.5)
      expect(await download(`/api/finance/export?${asked}&`, finance.sheet.figures)).toContain(400000.5)
    })

    await test.step('a disbursement beyond the commitment is asked its reason, and nothing typed is lost', async () => {
      await fill(liaison, { kind: 'disbursement', amount: story.beyond, day: story.day })
      await record(liaison).click()
      await expect(liaison.getByText(errors.fields.beyond_commitment)).toHaveCount(2)
      await expect(liaison.getByLabel(startsWith(words.entry.amount))).toHaveValue(story.beyond)
      await liaison.getByLabel(words.entry.reason).fill(story.why)
      await record(liaison).click()
      await settled(liaison)
      await expect(liaison.getByText(story.why)).toBeVisible()
    })
    const beyond = liaison.url()

    await test.step('the officer returns it with a reason', async () => {
      await officer.goto(beyond)
      await officer.getByRole('button', { name: words.decision.return, exact: true }).click()
      const form = officer.getByRole('form', { name: words.decision.return })
      await form.getByRole('button', { name: words.decision.return, exact: true }).click()
      await expect(form.getByText(errors.fields.reason_required)).toBeVisible()
      await form.getByLabel(startsWith(words.decision.reason)).fill(story.returned)
      await form.getByRole('button', { name: words.decision.return, exact: true }).click()
      await expect(officer.getByText(words.decision.returned)).toBeVisible()
    })

    await test.step('the liaison corrects it in two windows, sees both versions and keeps the last', async () => {
      const other = await liaison.context().newPage()
      const correct = async (page: Page, amount: string) => {
        await page.getByLabel(startsWith(words.entry.amount)).fill(amount)
        await page.getByRole('button', { name: words.entry.save, exact: true }).click()
      }
      for (const page of [liaison, other]) {
        await page.goto(beyond)
        await expect(page.getByText(story.returned).first()).toBeVisible()
        await page.getByRole('button', { name: words.entry.change, exact: true }).click()
        await expect(page.getByLabel(startsWith(words.entry.amount))).toHaveValue(/700/)
      }
      await correct(other, '5')
      await expect(other.getByText(words.entry.saved)).toBeVisible()
      await correct(liaison, story.corrected)
      await expect(liaison.getByRole('heading', { name: errors.conflict.title })).toBeVisible()
      await expect(liaison.getByRole('row').filter({ hasText: words.entry.amount })).toContainText(
        `5${story.corrected}`,
      )
      await liaison.getByRole('button', { name: errors.conflict.keepMine }).click()
      await expect(liaison.getByText(words.entry.saved)).toBeVisible()
      await accept(beyond)
      await expect((await position(officer)).nth(2)).toHaveText(money('1000000'))
    })

    await test.step('an accepted entry is reversed by its mirror image, which waits in its turn', async () => {
      await liaison.goto(commitment)
      await liaison.getByRole('button', { name: words.decision.reverse }).click()
      const form = liaison.getByRole('form', { name: words.decision.reverse })
      await form.getByLabel(startsWith(words.decision.reverseReason)).fill(story.undone)
      await form.getByRole('button', { name: words.decision.reverse }).click()
      await liaison.waitForURL(
        (address) => /\/budget\/\d+$/.test(address.pathname) && address.href !== commitment,
      )
      await expect(liaison.getByText(words.entry.minusExplained)).toBeVisible()
      await accept(liaison.url())
      await expect((await position(officer)).nth(1)).toHaveText(money('0'))
      const row = officer.getByRole('row').filter({ hasText: words.entries.reversed })
      await expect(row).toContainText(words.kind.commitment)
    })

    await test.step('an observer finds none of these pages, and no amount in the bytes of the project', async () => {
      const observer = await ask('observer.eu')
      for (const address of [budget, `${budget}/new`, `${budget}/${transactionId}`, new URL(beyond).pathname])
        expect((await observer.get(address)).status()).toBe(404)
      const amounts = /4\D{0,3}600\D{0,3}000|12\D{0,3}500\D{0,3}000|599\D{0,3}999/
      for (const page of ['', '/history'])
        for (const form of Object.keys(forms)) {
          const answer = await get(observer, `/${locale}/projects/${id}${page}`, form)
          expect(await answer.text()).not.toMatch(amounts)
        }
    })
    for (const page of [officer, liaison]) await page.context().close()
  })
}
