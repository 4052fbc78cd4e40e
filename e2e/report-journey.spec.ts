import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

/* The work this application is for, played in Arabic and in French: a liaison logs, an officer returns,
   the liaison corrects, the officer accepts, everything tells it rightly, and a stranger finds nothing. */

const wordsOf = (locale: string) =>
  Object.fromEntries(
    [
      'access',
      'dashboard',
      'history',
      'milestones',
      'portfolio',
      'projects',
      'reports',
      'shell',
      'errors',
      'work',
    ].map((feature) => [feature, JSON.parse(readFileSync(`messages/${locale}/${feature}.json`, 'utf8'))]),
  )

const stories = {
  ar: {
    project: 'مواكبة الجماعات الترابية في استقبال المهاجرين',
    milestone: 'تكوين أعوان الجماعات – الدورة 3',
    day: '15 شتنبر 2026',
    correctedDay: '16 شتنبر 2026',
    text: 'نُظمت الدورة بحضور 24 عونا.',
    reason: 'يرجى تصحيح التاريخ: انعقدت الدورة في اليوم الموالي.',
    answer: 'تم تصحيح التاريخ.',
  },
  fr: {
    project: 'Accompagnement des collectivités dans l’accueil des migrants',
    milestone: 'Formation des agents communaux – session 4',
    day: '1er octobre 2026',
    correctedDay: '2 octobre 2026',
    text: 'La session a réuni 24 agents.',
    reason: 'Merci de rectifier la date : la session a eu lieu le lendemain.',
    answer: 'La date est rectifiée.',
  },
} as const

const signIn = async (page: Page, locale: 'ar' | 'fr', account: string) => {
  const words = wordsOf(locale)
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(words.access.email).fill(`${account}@example.org`)
  await page.getByLabel(words.access.password).fill('sharaka-demo')
  await page.getByRole('button', { name: words.access.submit, exact: true }).click()
  const first = account.startsWith('liaison') ? words.work.title : words.dashboard.title
  await expect(page.getByRole('heading', { level: 1, name: first })).toBeVisible()
}

for (const locale of ['ar', 'fr'] as const) {
  test(`a training session is reported, returned, corrected and accepted (${locale})`, async ({
    browser,
  }) => {
    test.setTimeout(120_000)
    const words = wordsOf(locale)
    const story = stories[locale]
    const liaison = await (await browser.newContext()).newPage()
    const officer = await (await browser.newContext()).newPage()
    const stranger = await (await browser.newContext()).newPage()

    await signIn(liaison, locale, 'liaison.giz')
    await liaison.getByRole('link', { name: story.project }).first().click()
    await expect(liaison.getByRole('heading', { level: 1 })).toContainText(story.project)
    const projectAddress = liaison.url()
    await liaison.getByRole('link', { name: story.milestone }).last().click()
    await expect(liaison.getByRole('heading', { level: 1 })).toContainText(story.milestone)
    const milestoneAddress = liaison.url()

    await liaison.locator('label').filter({ hasText: words.reports.form.kinds.reached }).click()
    await expect(liaison.getByRole('radio', { name: words.reports.form.kinds.reached })).toBeChecked()
    await liaison.getByLabel(words.reports.form.reached).fill(story.day)
    await liaison.getByLabel(words.reports.form.details).fill(story.text)
    await liaison.getByRole('button', { name: words.reports.form.submit, exact: true }).click()
    await expect(liaison.getByText(words.reports.form.sent)).toBeVisible()

    await test.step('it shows at once as reported, and the milestone is not officially reached', async () => {
      await liaison.goto(projectAddress)
      await expect(liaison.getByText(story.day).first()).toBeVisible()
    })

    await test.step('the officer finds it waiting and returns it with a reason', async () => {
      await signIn(officer, locale, 'officer')
      await officer.goto(`/${locale}/reports`)
      await officer.getByRole('link', { name: story.milestone }).first().click()
      await officer.waitForURL((address) => address.href.startsWith(milestoneAddress))
      await officer.getByLabel(words.reports.decision.remark).fill(story.reason)
      await officer.getByRole('button', { name: words.reports.decision.return }).click()
      await expect(officer.getByText(words.reports.decision.returned, { exact: true })).toBeVisible()
    })

    await test.step('the liaison reads the reason, corrects and answers', async () => {
      await liaison.goto(`/${locale}/reports`)
      await expect(liaison.getByText(story.reason)).toBeVisible()
      await liaison.goto(milestoneAddress)
      await expect(liaison.getByText(story.reason).first()).toBeVisible()
      await expect(liaison.getByLabel(words.reports.form.details)).toHaveValue(story.text)
      await liaison.getByLabel(words.reports.form.reached).fill(story.correctedDay)
      await liaison.getByLabel(words.reports.form.answer).fill(story.answer)
      await liaison.getByRole('button', { name: words.reports.form.resubmit }).click()
      await expect(liaison.getByText(words.reports.form.sent)).toBeVisible()
    })

    await test.step('the officer sees the answer and accepts', async () => {
      await officer.goto(milestoneAddress)
      await expect(officer.getByText(story.answer).first()).toBeVisible()
      await officer.getByRole('button', { name: words.reports.decision.accept, exact: true }).click()
      await expect(officer.getByText(words.reports.decision.accepted, { exact: true })).toBeVisible()
    })

    await test.step('milestone, project, portfolio and history tell it', async () => {
      await officer.goto(milestoneAddress)
      await expect(officer.getByText(words.milestones.state.reached).first()).toBeVisible()
      await expect(officer.getByText(story.correctedDay).first()).toBeVisible()
      await officer.goto(projectAddress)
      const row = officer
        .getByRole('listitem')
        .filter({ hasText: story.milestone })
        .filter({ hasText: words.milestones.state.reached })
        .filter({ hasText: story.correctedDay })
      await expect(row.first()).toBeVisible()
      await officer.goto(`${projectAddress}/history`)
      const history = officer.getByRole('main')
      await expect(history).toContainText(story.milestone)
      await expect(history).toContainText(story.correctedDay)
      await expect(history).toContainText(story.reason.slice(0, 12))
      await officer.goto(`/${locale}/projects`)
      const project = officer.getByRole('row').filter({ hasText: story.project })
      await expect(project).toContainText(locale === 'fr' ? /[67] jalons sur 13/ : /[67] من 13/)
    })

    await test.step('the liaison of another partner finds nothing at the same addresses', async () => {
      await signIn(stranger, locale, 'liaison.enabel')
      for (const address of [projectAddress, milestoneAddress, `${projectAddress}/history`]) {
        const answer = await stranger.goto(address)
        expect(answer?.status()).toBe(404)
        await expect(stranger.getByText(story.project)).toHaveCount(0)
        await expect(stranger.getByText(story.milestone)).toHaveCount(0)
      }
      await stranger.goto(`/${locale}/projects?q=${encodeURIComponent(story.project.slice(0, 12))}`)
      await expect(stranger.getByText(words.portfolio.emptyTitle)).toBeVisible()
    })
  })
}
