import type { Page } from '@playwright/test'
import { formatNumber } from '@/lib/format/number'
import { toAmount } from '@/lib/money/amount'
import { formatAmount } from '@/lib/money/format'
import type { Person } from './cast'
import { stories } from './rates-story'
import { expect, test } from './scene'
import { as } from './sign-in'
import { startsWith, wordsOf } from './words'

/* A rate, played in Arabic and in French: missing, recorded, explained where it converts, kept by a closed period, withdrawn,
   and imported from a file that had mistakes. */

for (const locale of ['ar', 'fr'] as const) {
  test(`a rate converts, is kept by a closed period, and comes from a file (${locale})`, async ({
    ask,
    browser,
    cast,
    owner,
    project,
  }) => {
    test.setTimeout(180_000)
    const words = wordsOf(locale, 'rates')
    const { fields } = wordsOf(locale, 'errors')
    const story = stories[locale]
    const { currency, year } = story
    const { id, implementingId } = await project('german')
    const [entry] = await owner`
      insert into transaction (project_id, kind, funder_id, occurred_on, value_on, amount, currency, author_id, organisation_id, state, decided_at, decided_by)
      values (${id}, 'expenditure', ${implementingId}, ${`${year}-03-10`}, ${`${year}-03-10`}, 100000, ${currency}, ${cast.ids['liaison.giz']},
        ${implementingId}, 'accepted', now(), ${cast.ids.officer}) returning id`
    const open = async (person: Person) => (await as(browser, cast.address(person))).newPage()
    const [admin, director, liaison] = [
      await open('admin'),
      await open('director'),
      await open('liaison.giz'),
    ]
    const rates = `/${locale}/rates`
    const ofCurrency = `${rates}?currency=${currency}`
    const go = async (page: Page, address: string) => {
      await page.goto(address)
      await expect(page.locator('main [inert]')).toHaveCount(0)
    }
    const kept = async () =>
      (
        await owner`select count(*)::int n from exchange_rate where currency = ${currency} and withdrawn_at is null`
      )[0]?.n
    const row = (page: Page, rate: string) =>
      page
        .getByRole('table')
        .getByRole('row')
        .filter({ hasText: formatNumber(rate, locale) })
    const entryPage = `/${locale}/projects/${id}/budget/${entry?.id}`

    const fill = async ({ rate, day }: { rate: string; day: string }) => {
      const form = admin.getByRole('form', { name: words.record.title })
      await form.getByLabel(startsWith(words.record.currency)).selectOption(currency)
      await form.getByLabel(startsWith(words.record.day)).fill(day)
      await form.getByLabel(startsWith(words.record.rate)).fill(rate)
      await form.getByLabel(words.record.units).selectOption('100')
      await form.getByLabel(startsWith(words.record.source)).fill(story.source)
      await form.getByRole('button', { name: words.save, exact: true }).click()
      return form
    }
    const close = async () => {
      await go(director, rates)
      await director.getByRole('button', { name: words.periods.add, exact: true }).click()
      const form = director.getByRole('form', { name: words.periods.add })
      await form.getByLabel(startsWith(words.periods.starts)).fill(String(year))
      await form.getByLabel(startsWith(words.periods.ends)).fill(`12/${year}`)
      await form.getByRole('button', { name: words.periods.close, exact: true }).click()
      return form
    }
    const withdraw = async (rate: string) => {
      await go(admin, ofCurrency)
      await row(admin, rate).getByRole('button').click()
      const form = admin.getByRole('form', { name: words.withdraw.title })
      await form.getByLabel(startsWith(words.withdraw.reason)).fill(story.why)
      await form.getByRole('button', { name: words.withdraw.open, exact: true }).click()
      return form
    }

    await test.step('it is missing: the page of rates says so, the entry too, and the period is not closed', async () => {
      await go(liaison, rates)
      await expect(liaison.getByRole('listitem').filter({ hasText: currency })).toBeVisible()
      await expect(liaison.getByRole('button', { name: words.record.open })).toHaveCount(0)
      await go(liaison, entryPage)
      await expect(liaison.getByText(words.conversion.none)).toBeVisible()
      const form = await close()
      await expect(form.getByText(fields.period_rates_missing)).toBeVisible()
      await expect(form.getByRole('alert')).toContainText(`${currency} · 1`)
    })

    await test.step('a wrong one is told at its field, and nothing typed is lost', async () => {
      await go(admin, rates)
      await admin.getByRole('button', { name: words.record.open, exact: true }).click()
      const form = await fill({ rate: '0', day: '01/02/2199' })
      await expect(form.getByText(fields.rate_zero)).toBeVisible()
      await expect(form.getByText(fields.rate_in_future)).toBeVisible()
      await expect(form.getByLabel(startsWith(words.record.source))).toHaveValue(story.source)
    })

    await test.step('quoted for a hundred units, it is kept for one', async () => {
      const form = await fill({ rate: story.rate, day: `02/01/${year}` })
      await expect(admin.getByText(words.record.saved)).toBeVisible()
      await expect(form).toHaveCount(0)
      await go(admin, ofCurrency)
      await expect(row(admin, '0.465')).toContainText(story.source)
      await admin.getByRole('button', { name: words.record.open, exact: true }).click()
      const second = await fill({ rate: '50', day: `02/01/${year}` })
      await expect(second.getByText(fields.rate_exists)).toBeVisible()
      expect(await kept()).toBe(1)
    })

    await test.step('the entry opens on the rate, its date and its source', async () => {
      await go(liaison, entryPage)
      await liaison.getByText(formatAmount(toAmount('46500'), 'MAD', locale)).click()
      await expect(liaison.getByText(`1 ${currency} = ${formatNumber('0.465', locale)} MAD`)).toBeVisible()
      await expect(liaison.getByText(story.source)).toBeVisible()
    })

    await test.step('the period is closed, and keeps it', async () => {
      const form = await close()
      await expect(director.getByText(words.periods.closed)).toBeVisible()
      await expect(form).toHaveCount(0)
      const refused = await withdraw('0.465')
      await expect(refused.getByText(fields.rate_period_closed)).toBeVisible()
      await admin.reload()
      await expect(admin.locator('main [inert]')).toHaveCount(0)
      await admin.getByRole('button', { name: words.record.open, exact: true }).click()
      const second = await fill({ rate: '50', day: `09/03/${year}` })
      await expect(second.getByText(fields.rate_period_closed)).toBeVisible()
      expect(await kept()).toBe(1)
    })

    await test.step('reopened with a reason, it lets the rate go', async () => {
      await go(director, rates)
      const line = director.getByRole('listitem').filter({ hasText: `${year}` })
      await line.getByRole('button').click()
      const form = director.getByRole('form', { name: startsWith(words.periods.reopen) })
      await form.getByLabel(startsWith(words.periods.reopenReason)).fill(story.reopened)
      await form.getByRole('button', { name: words.periods.reopen, exact: true }).click()
      await expect(director.getByText(story.reopened)).toBeVisible()
      await withdraw('0.465')
      await expect(admin.getByText(words.withdraw.done)).toBeVisible()
      await go(admin, `${ofCurrency}&withdrawn=1`)
      await expect(admin.getByRole('row').filter({ hasText: story.why })).toContainText(words.list.withdrawn)
    })

    await test.step('a file with mistakes writes nothing, and names each line and field', async () => {
      await go(admin, `${rates}/import`)
      const text = admin.getByLabel(words.import.text)
      const check = admin.getByRole('button', { name: words.import.check, exact: true })
      await text.fill(story.file(year, currency))
      await check.click()
      const mistakes = admin.getByRole('alert').filter({ hasText: words.import.mistakes })
      for (const [line, field, code] of [
        [3, 'rate', 'rate_unreadable'],
        [4, 'currency', 'currency_unknown'],
        [4, 'source', 'required'],
      ] as const)
        await expect(
          mistakes.getByRole('listitem').filter({
            hasText: `${words.import.line.replace('{line}', String(line))} · ${words.import.field[field]} – ${fields[code]}`,
          }),
        ).toHaveCount(1)
      await expect(admin.getByRole('button', { name: words.import.confirm })).toHaveCount(0)
      expect(await kept()).toBe(0)
      await text.fill(story.mended(year, currency))
      await expect(mistakes).toHaveCount(0)
      await check.click()
      await admin.getByRole('button', { name: words.import.confirm, exact: true }).dblclick()
      await admin.waitForURL((address) => address.pathname === rates)
      expect(await kept()).toBe(2)
    })

    await test.step('sent again it is known, and the entry is converted by the last of them', async () => {
      await go(admin, `${rates}/import`)
      await admin.getByLabel(words.import.file, { exact: true }).setInputFiles({
        name: 'rates.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${story.mended(year, currency)}`),
      })
      await admin.getByRole('button', { name: words.import.check, exact: true }).click()
      await expect(admin.getByText(words.import.allKnown)).toBeVisible()
      await go(liaison, entryPage)
      await expect(liaison.getByText(formatAmount(toAmount('48000'), 'MAD', locale))).toBeVisible()
    })

    await test.step('changing the reference currency says first what it changes', async () => {
      await go(admin, rates)
      await admin.getByRole('button', { name: words.reference.change, exact: true }).click()
      await expect(admin.getByText(words.reference.warning)).toBeVisible()
      await admin.keyboard.press('Escape')
      await expect(admin.getByText(words.reference.warning)).toHaveCount(0)
    })

    await test.step('an observer reads the rates and no entry', async () => {
      const answer = await (await ask('observer.eu')).get(rates)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).not.toContain(words.missing.title)
    })
    for (const page of [admin, director, liaison]) await page.context().close()
  })
}
