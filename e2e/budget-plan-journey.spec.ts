import type { Page } from '@playwright/test'
import { toAmount } from '@/lib/money/amount'
import { formatAmount } from '@/lib/money/format'
import { stories } from './budget-plan-story'
import type { Person } from './cast'
import { forms, get } from './payload'
import { expect, test } from './scene'
import { as } from './sign-in'
import { startsWith, wordsOf } from './words'

/* A budget from its first line to its second version, in Arabic and in French: written by an officer, refused once and
   approved by a director, reallocated; an observer finds neither the page nor a figure. */

for (const locale of ['ar', 'fr'] as const) {
  test(`a budget is planned, approved and reallocated (${locale})`, async ({
    ask,
    browser,
    cast,
    owner,
    project,
  }) => {
    test.setTimeout(180_000)
    const words = wordsOf(locale, 'budget-plan')
    const errors = wordsOf(locale, 'errors')
    const story = stories[locale]
    const { id, lineId, emptyLineId } = await project('german')
    await owner`update budget_amount set amount = 0 where line_id = ${lineId}`
    await owner`update budget_line set archived_at = now(), archive_reason = 'Not in this story' where id in (${lineId}, ${emptyLineId})`
    const address = `/${locale}/projects/${id}/budget/plan`
    const money = (amount: string, style: 'exact' | 'aligned' = 'aligned') =>
      formatAmount(toAmount(amount), 'EUR', locale, style)
    const open = async (person: Person) => (await as(browser, cast.address(person))).newPage()
    const [officer, director] = [await open('officer'), await open('director')]
    const visit = async (page: Page, path = address) => {
      await page.goto(path)
      await expect(page.locator('main [inert]')).toHaveCount(0)
    }
    const filled = (text: string, name: string, value: string) => text.replace(`{${name}}`, value)
    const quarter = (number: number) => filled(words.quarter, 'quarter', String(number))
    const table = (page: Page) => page.getByRole('table', { name: /^EUR/ }).last()
    const row = (page: Page, title: string) => table(page).getByRole('row').filter({ hasText: title })
    const total = (page: Page) => table(page).getByRole('row').last().getByRole('cell').last()

    const addLine = async (
      title: string,
      amounts: (form: ReturnType<Page['getByRole']>) => Promise<void>,
    ) => {
      await officer.getByRole('button', { name: words.lines.add }).click()
      const form = officer.getByRole('form', { name: words.lines.add })
      await form
        .getByRole('group', { name: startsWith(words.lines.lineTitle) })
        .getByRole('textbox')
        .first()
        .fill(title)
      await form.getByLabel(startsWith(words.lines.currency)).selectOption('EUR')
      await form.getByLabel(words.lines.year, { exact: true }).fill('2027')
      await amounts(form)
      await form.getByRole('button', { name: words.form.save }).click()
      await expect(form).toHaveCount(0)
    }

    await test.step('the officer writes two lines, a year as a whole and by quarters', async () => {
      await visit(officer)
      await expect(officer.getByText(words.state.indicativeText)).toBeVisible()
      await addLine(story.training, async (form) => {
        await form.getByLabel(startsWith(words.lines.whole)).fill(story.typed[0])
        await expect(form.getByText(money('1200000', 'exact'))).toBeVisible()
      })
      await addLine(story.desks, async (form) => {
        await form.getByRole('checkbox', { name: words.lines.quarterly }).check()
        await form.getByLabel(startsWith(quarter(1))).fill(story.typed[1])
        await form.getByLabel(startsWith(quarter(3))).fill(story.typed[2])
      })
      await expect(row(officer, story.training).getByRole('cell').last()).toHaveText(money('1200000'))
      await expect(row(officer, story.desks).getByRole('cell').last()).toHaveText(money('750000.5'))
      await expect(total(officer)).toHaveText(money('1950000.5'))
    })

    await test.step('a line with amounts is not removed', async () => {
      const line = officer.getByRole('listitem').filter({ hasText: story.training })
      await line.getByRole('button', { name: words.form.remove }).click()
      const form = officer.getByRole('form', { name: words.form.remove })
      await form.getByLabel(startsWith(words.lines.removeReason)).fill(story.why)
      await form.getByRole('button', { name: words.form.remove }).click()
      await expect(form.getByText(errors.fields.line_in_use)).toBeVisible()
      await form.getByRole('button', { name: words.form.cancel }).click()
    })

    const propose = async () => {
      await officer.getByRole('button', { name: words.proposal.propose }).click()
      const form = officer.getByRole('form', { name: words.proposal.propose })
      await form.getByLabel(startsWith(words.proposal.note)).fill(story.note)
      await form.getByRole('button', { name: words.proposal.propose }).click()
      await expect(officer.getByText(words.state.waiting, { exact: true })).toBeVisible()
    }

    await test.step('the budget is proposed, refused with a reason, proposed again and approved', async () => {
      await propose()
      await expect(officer.getByRole('button', { name: words.proposal.approve })).toHaveCount(0)
      await visit(director)
      await director.getByRole('button', { name: words.proposal.refuse, exact: true }).click()
      const form = director.getByRole('form', { name: words.proposal.refuse })
      await form.getByLabel(startsWith(words.proposal.refuseReason)).fill(story.refused)
      await form.getByRole('button', { name: words.proposal.refuse, exact: true }).click()
      await expect(director.getByText(words.state.indicativeText)).toBeVisible()
      await visit(officer)
      await expect(officer.getByText(story.refused)).toBeVisible()
      await propose()
      await visit(director)
      await director.getByRole('button', { name: words.proposal.approve, exact: true }).click()
      await expect(director.getByText(words.versions.inForce)).toBeVisible()
    })

    const reallocate = async (amount: string) => {
      await officer.getByLabel(startsWith(words.revise.amount)).fill(amount)
      await officer.getByRole('button', { name: words.revise.send, exact: true }).click()
    }

    await test.step('a reallocation shows what it does; beyond what there is it is refused, and nothing typed is lost', async () => {
      await visit(officer)
      await officer.getByRole('button', { name: words.revise.reallocation }).click()
      const from = officer.getByLabel(startsWith(words.revise.from))
      await from.selectOption({ index: 1 })
      await expect(from.locator('option:checked')).toContainText(story.training)
      await officer.getByLabel(startsWith(words.revise.to)).selectOption({ index: 2 })
      await officer.getByLabel(startsWith(words.revise.year)).fill('2028')
      await officer.getByLabel(startsWith(words.revise.reason)).fill(story.why)
      await reallocate(story.tooMuch)
      await expect(officer.getByText(errors.fields.line_below_zero).first()).toBeVisible()
      await expect(officer.getByText(words.revise.belowZero, { exact: true })).toBeVisible()
      await expect(officer.getByLabel(startsWith(words.revise.amount))).toHaveValue(story.tooMuch)
      await officer.getByLabel(startsWith(words.revise.amount)).fill(story.moved)
      await expect(officer.getByText(words.revise.same)).toBeVisible()
      await reallocate(story.moved)
      await expect(officer.getByText(words.proposal.own)).toBeVisible()
    })

    await test.step('the director sees before and after, approves, and the totals follow', async () => {
      await visit(director)
      await expect(director.getByText(words.proposal.conserved)).toBeVisible()
      await expect(director.getByText(story.why).first()).toBeVisible()
      await director.getByRole('button', { name: words.proposal.approve, exact: true }).click()
      await expect(
        director.getByText(filled(words.versions.version, 'number', '2'), { exact: true }),
      ).toBeVisible()
      await expect(row(director, story.training).getByRole('cell').last()).toHaveText(money('1150000'))
      await expect(row(director, story.desks).getByRole('cell').last()).toHaveText(money('800000.5'))
      await expect(total(director)).toHaveText(money('1950000.5'))
    })

    await test.step('each version is read as it was, with what changed in it', async () => {
      await director.getByRole('link', { name: filled(words.versions.open, 'number', '1') }).click()
      await director.waitForURL(/version=1$/)
      await expect(row(director, story.training).getByRole('cell').last()).toHaveText(money('1200000'))
      await visit(director, `${address}?version=2`)
      await expect(row(director, story.training)).toContainText(money('-50000'))
      expect((await director.request.get(`${address}?version=3`)).status()).toBe(404)
    })

    await test.step('the history tells it with both amounts', async () => {
      await visit(director, `/${locale}/projects/${id}/history`)
      await expect(
        director.getByText(money('1150000', 'exact')).filter({ hasText: money('1200000', 'exact') }),
      ).toBeVisible()
    })

    await test.step('an observer finds no page and no figure in any byte', async () => {
      const observer = await ask('observer.eu')
      expect((await observer.get(address)).status()).toBe(404)
      expect((await observer.get(`${address}?version=1`)).status()).toBe(404)
      const amounts = /1\D{0,3}200\D{0,3}000|1\D{0,3}150\D{0,3}000|450\D{0,3}000|750\D{0,3}000/
      for (const page of ['', '/history', '/budget/plan', '/budget/plan?version=1'])
        for (const form of Object.keys(forms)) {
          const answer = await get(observer, `/${locale}/projects/${id}${page}`, form)
          expect(await answer.text()).not.toMatch(amounts)
        }
    })
    for (const page of [officer, director]) await page.context().close()
  })
}
