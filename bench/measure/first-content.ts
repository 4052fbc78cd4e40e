import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import type { Subject } from '../subjects'
import type { Place } from './phase'
import { percentile } from './turns'

/** A modest laptop on a slow office line: the processor four times slower, 10 Mbit/s, 40 ms. */
const laptop = { cpu: 4, latency: 40, bytesPerSecond: (10 * 1024 * 1024) / 8 }

/** Milliseconds from the address to the first content, and to the largest; with an empty cache. */
export type FirstContent = { key: Subject['key']; name: string; first: number; largest: number }

/** The pages on which somebody begins, each opened anew `times` times. */
export const measureFirstContent = async (
  subjects: readonly Subject[],
  { web, cookies }: Place,
  times: number,
): Promise<FirstContent[]> => {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  const measured: FirstContent[] = []
  for (const { key, name, viewer, request } of subjects.filter(({ key }) => opened.has(key))) {
    const paints: Paints[] = []
    for (let turn = 0; turn < times; turn++) {
      const context = await browser.newContext({ baseURL: web.url })
      await context.addCookies([cookieOf(cookies[viewer], web.url)])
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: laptop.cpu })
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: laptop.latency,
        downloadThroughput: laptop.bytesPerSecond,
        uploadThroughput: laptop.bytesPerSecond,
      })
      await page.goto(request(turn).path)
      await page.waitForLoadState('networkidle')
      paints.push(await page.evaluate(paintsOf))
      await context.close()
    }
    const middle = (of: keyof Paints) =>
      percentile(
        paints.map((paint) => paint[of]),
        0.5,
      )
    measured.push({ key, name, first: middle('first'), largest: middle('largest') })
  }
  await browser.close()
  return measured
}

const opened = new Set<Subject['key']>(['list', 'dashboard', 'timeline'])

type Paints = { first: number; largest: number }

const paintsOf = () =>
  new Promise<Paints>((resolve) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
    new PerformanceObserver((list) =>
      resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? first }),
    ).observe({ type: 'largest-contentful-paint', buffered: true })
  })

const cookieOf = (cookie: string, url: string) => {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value, url }
}
