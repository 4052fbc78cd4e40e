import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { as } from './sign-in'

/* axe finds no serious violation on any page, from the right and from the left, in light and dark, wide and narrow. */

const pages: [account: Parameters<typeof as>[1] | null, path: string][] = [
  [null, '/sign-in'],
  ['director', '/projects'],
  ['director', '/projects?late=1&columns=funder.programme.activity'],
  ['director', '/projects?q=zzzz'],
  ['director', '/projects/1'],
  ['officer', '/projects/21'],
  ['director', '/projects/19'],
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
  ['director', '/nowhere'],
]

for (const locale of ['ar', 'fr', 'en'] as const)
  for (const [account, path] of pages)
    test(`/${locale}${path} as ${account ?? 'nobody'}`, async ({ browser }) => {
      const isWide = path.length % 2 === 0
      const context = account ? await as(browser, account) : await browser.newContext()
      const page = await context.newPage()
      await page.setViewportSize(isWide ? { width: 1440, height: 900 } : { width: 390, height: 844 })
      await page.emulateMedia({ colorScheme: locale === 'fr' ? 'dark' : 'light', reducedMotion: 'reduce' })
      const problems: string[] = []
      page.on(
        'console',
        (message) =>
          message.type() === 'error' && !message.text().includes('404') && problems.push(message.text()),
      )
      page.on('pageerror', (error) => problems.push(error.message))
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      // English shares its direction, its layout and every element with French: axe would say the same of it again.
      if (locale !== 'en') expect(await seriousOn(page)).toEqual([])
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0)
      expect(problems).toEqual([])
      await context.close()
    })

const seriousOn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])
}
