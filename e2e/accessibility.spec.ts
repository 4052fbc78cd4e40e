import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { as } from './sign-in'

/* axe finds no serious violation on any page, from the right and from the left, in light and dark, wide and narrow. */

const pages: [account: Parameters<typeof as>[1] | null, path: string][] = [
  [null, '/sign-in'],
  ['director', '/work'],
  ['officer', '/work?kind=lateMilestone'],
  ['liaison.giz', '/work'],
  ['observer.eu', '/work'],
  ['interior', '/work'],
  ['auditor', '/work'],
  ['admin', '/work'],
  ['director', '/dashboard'],
  ['auditor', '/dashboard?on=2017-06-01'],
  ['officer', '/dashboard?partnership=1&status=implementation'],
  ['observer.eu', '/dashboard?kind=triangular'],
  ['director', '/milestones'],
  ['liaison.giz', '/milestones?due=late&sort=-project'],
  ['director', '/milestones?on=2017-06-01'],
  ['director', '/awaiting'],
  ['interior', '/awaiting?what=entries'],
  ['director', '/projects'],
  ['director', '/projects?late=1&columns=funder.programme.activity'],
  ['director', '/projects?q=zzzz'],
  ['director', '/projects/1'],
  ['officer', '/projects/21'],
  ['director', '/projects/19'],
  ['director', '/projects/21/dashboard'],
  ['observer.eu', '/projects/24/dashboard'],
  ['director', '/projects/3/dashboard'],
  ['director', '/projects/21/history'],
  ['officer', '/projects/21/budget'],
  ['interior', '/projects/21/budget'],
  ['director', '/projects/19/budget'],
  ['director', '/projects/21/budget/plan'],
  ['officer', '/projects/21/budget/plan?version=2'],
  ['auditor', '/projects/19/budget/plan'],
  ['officer.belgium', '/projects/23/budget/plan'],
  ['officer', '/projects/21/edit'],
  ['officer', '/projects/21/edit/parties'],
  ['officer', '/projects/21/edit/phases'],
  ['officer', '/projects/21/edit/objectives'],
  ['officer', '/projects/new'],
  ['officer', '/projects/21/milestones/new'],
  ['officer', '/projects/21/milestones/order'],
  ['director', '/projects/12/milestones/7'],
  ['director', '/projects/12/milestones/7/edit'],
  ['director', '/committees'],
  ['observer.eu', '/committees?q=zzzz'],
  ['director', '/committees/1'],
  ['officer', '/committees/10'],
  ['officer', '/committees/10/edit'],
  ['officer', '/committees/new'],
  ['officer', '/reports'],
  ['liaison.giz', '/reports'],
  ['auditor', '/reports'],
  ['director', '/meetings'],
  ['director', '/meetings?view=list'],
  ['officer', '/meetings/10'],
  ['liaison.giz', '/meetings/9'],
  ['officer', '/meetings/10/edit'],
  ['officer', '/meetings/new?committee=10'],
  ['officer', '/meetings/10/attendance-sheet'],
  ['director', '/finance'],
  ['director', '/finance?group=project&in=reference'],
  ['liaison.giz', '/finance?group=year'],
  ['officer', '/projects/21/budget?in=reference'],
  ['director', '/health-rules'],
  ['admin', '/health-rules'],
  ['director', '/projects?health=none&sort=-health'],
  ['director', '/timeline'],
  ['auditor', '/timeline?group=programme&zoom=month&on=2020-06-30'],
  ['liaison.giz', '/timeline?status=cancelled'],
  ['director', '/rates'],
  ['admin', '/rates?withdrawn=1'],
  ['admin', '/rates/import'],
  ['director', '/decisions'],
  ['liaison.giz', '/decisions?q=zzzz&status=pending'],
  ['officer', '/meetings/10/minutes'],
  ['director', '/meetings/9/minutes'],
  ['liaison.enabel', '/meetings/11/minutes'],
  ['director', '/meetings/8/minutes/print'],
  ['officer', '/meetings/10/pack'],
  ['observer.eu', '/meetings/10/pack'],
  ['director', '/meetings/10/pack/print'],
  ['officer', '/brief'],
  ['auditor', '/brief/print'],
  ['director', '/nowhere'],
]

const accounts = [...new Set(pages.map(([account]) => account))]

/* One browser for all pages of a person: what it has fetched and compiled is not fetched and compiled again for each. */
for (const locale of ['ar', 'fr', 'en'] as const)
  for (const account of accounts)
    test(`${account ?? 'nobody'}, ${locale}`, async ({ browser }) => {
      const own = pages.filter(([one]) => one === account)
      test.setTimeout(20_000 * own.length)
      const context = account ? await as(browser, account) : await browser.newContext()
      const page = await context.newPage()
      await page.emulateMedia({ colorScheme: locale === 'fr' ? 'dark' : 'light', reducedMotion: 'reduce' })
      let problems: string[] = []
      page.on(
        'console',
        (message) =>
          message.type() === 'error' && !message.text().includes('404') && problems.push(message.text()),
      )
      page.on('pageerror', (error) => problems.push(error.message))
      for (const [, path] of own)
        await test.step(path, async () => {
          problems = []
          const isWide = path.length % 2 === 0
          await page.setViewportSize(isWide ? { width: 1440, height: 900 } : { width: 390, height: 844 })
          await page.goto(`/${locale}${path}`)
          await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          // What axe says of elements holds in every language; of colours, in each of the two themes.
          if (locale !== 'en') expect.soft(await seriousOn(page, locale === 'ar'), path).toEqual([])
          expect.soft(await overflowOf(page), path).toBeLessThanOrEqual(0)
          expect.soft(problems, path).toEqual([])
        })
      await context.close()
    })

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const seriousOn = async (page: Page, isWhole: boolean) => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], iframes: false })
  const { violations } = await (isWhole ? axe.withTags(levelAA) : axe.withRules(ofColour)).analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])
}

const levelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const ofColour = ['color-contrast', 'link-in-text-block', 'target-size', 'html-has-lang', 'valid-lang']
