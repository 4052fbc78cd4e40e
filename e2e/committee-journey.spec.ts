import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { casablancaToday } from '@/lib/format/casablanca'
import type { Person } from './cast'
import { plantPastMeetings } from './committee-past'
import { stories } from './committee-story'
import { expect, test } from './scene'
import { as } from './sign-in'
import { startsWith, wordsOf } from './words'

/* The life of a meeting, played in Arabic and in French: planned, its agenda filled by what is still open, held,
   written, circulated, remarked, approved, sealed, taken away as a Word file; the next agenda holds what is open. */

const [year, month, day] = casablancaToday().split('-')
const today = `${day}/${month}/${year}`

for (const locale of ['ar', 'fr'] as const) {
  test(`a steering committee meets, decides, and its minutes are sealed (${locale})`, async ({
    browser,
    cast,
    owner,
    project,
  }) => {
    test.setTimeout(180_000)
    const [meetings, minutes, committees, decisions] = (
      ['meetings', 'minutes', 'committees', 'decisions'] as const
    ).map((feature) => wordsOf(locale, feature))
    const story = stories[locale]
    const german = await project('german')
    const code = `COPIL-${german.id}`
    const committeeId = await plantPastMeetings(owner, cast, german, { ...story, code })
    const reference = (number: number, meeting: number) =>
      `${code}-${meeting === 3 ? '2026' : year}-0${meeting}/D${number}`
    const open = async (person: Person) => (await as(browser, cast.address(person))).newPage()
    const [officer, liaison, member, director] = [
      await open('officer'),
      await open('liaison.giz'),
      await open('interior'),
      await open('director'),
    ]
    const plan = async (date: string) => {
      await officer.goto(`/${locale}/committees/${committeeId}`)
      await officer.getByRole('link', { name: committees.page.plan }).click()
      const form = officer.getByRole('main')
      await form.getByRole('textbox', { name: startsWith(meetings.form.starts) }).fill(date)
      await form.getByRole('textbox', { name: startsWith(meetings.form.startsAt) }).fill('10:00')
      await form.getByLabel(meetings.form.language).selectOption(locale)
      await form.getByRole('button', { name: meetings.form.create }).click()
      await officer.waitForURL(/\/meetings\/\d+$/)
      return officer.url()
    }

    const meeting = await plan(today)
    const meetingId = Number(meeting.split('/').at(-1))

    await test.step('it is the fourth, and what is open heads its agenda', async () => {
      await expect(officer.getByText(`${code}-${year}-04`).first()).toBeVisible()
      for (const [at, text] of story.open.entries()) {
        await expect(officer.getByRole('link', { name: reference(at + 1, 3) })).toBeVisible()
        await expect(officer.getByRole('main')).toContainText(text[locale])
      }
      await officer.getByRole('button', { name: meetings.agenda.add }).click()
      const form = officer.getByRole('form', { name: meetings.agenda.add })
      await form.getByRole('textbox', { name: startsWith(meetings.agenda.itemTitle) }).fill(story.item)
      await form.getByLabel(meetings.agenda.duration).fill('30')
      await form.getByRole('button', { name: meetings.form.save }).click()
      await expect(officer.getByRole('listitem').filter({ hasText: story.item })).toBeVisible()
    })

    await test.step('convened and held, with the quorum', async () => {
      await officer.getByRole('button', { name: meetings.manage.convene }).click()
      await expect(officer.getByText(meetings.manage.convened)).toBeVisible()
      await officer.getByRole('button', { name: meetings.manage.hold }).click()
      await expect(officer.getByText(meetings.manage.held)).toBeVisible()
      const kinds = officer.getByLabel(startsWith(`${meetings.attendance.title} · `))
      for (const [at, kind] of ['present', 'present', 'represented', 'excused'].entries())
        await kinds.nth(at).selectOption(kind)
      await officer
        .getByLabel(startsWith(`${meetings.attendance.person} · `))
        .nth(2)
        .fill(story.represents)
      await officer.getByRole('button', { name: meetings.attendance.save }).click()
      await expect(officer.getByText(meetings.attendance.saved)).toBeVisible()
      await expect(officer.getByText(meetings.figures.reached, { exact: true })).toBeVisible()
    })

    await test.step('minutes are typed, and three decisions recorded', async () => {
      await officer.getByRole('link', { name: meetings.page.minutes }).click()
      await expect(officer.getByRole('heading', { level: 1, name: minutes.title })).toBeVisible()
      await officer.getByRole('button', { name: story.item }).click()
      await officer.getByRole('textbox', { name: story.item }).click()
      await officer.keyboard.type(story.said)
      for (const [at, text] of story.decided.entries()) {
        await officer.keyboard.press('ControlOrMeta+Enter')
        const form = officer.getByRole('form', { name: minutes.outcome.title })
        await form.getByLabel(startsWith(minutes.outcome.text)).fill(text)
        await form.getByLabel(minutes.outcome.due).fill(story.due)
        await form.getByRole('button', { name: minutes.outcome.record, exact: true }).click()
        await expect(officer.getByRole('listitem').filter({ hasText: text })).toContainText(
          reference(at + 1, 4),
        )
        await officer.getByRole('textbox', { name: story.item }).click()
      }
      await expect(officer.getByText(minutes.taking.status.saved)).toBeVisible()
    })

    await test.step('before they are circulated, the liaison sees neither minutes nor decisions', async () => {
      expect((await liaison.goto(`${meeting}/minutes`))?.status()).toBe(404)
      await liaison.goto(`/${locale}/decisions?committee=${committeeId}`)
      await expect(liaison.getByText(story.decided[0])).toHaveCount(0)
    })

    await test.step('they are circulated, and the liaison remarks', async () => {
      await officer.getByLabel(startsWith(minutes.circulate.until)).fill(today)
      await officer.getByRole('button', { name: minutes.circulate.send }).click()
      await expect(officer.getByText(minutes.circulate.done)).toBeVisible()
      await liaison.goto(`${meeting}/minutes`)
      await expect(liaison.getByText(story.said)).toBeVisible()
      await liaison.getByRole('button', { name: minutes.comments.form.open }).first().click()
      await liaison.getByLabel(minutes.comments.form.label).fill(story.remark)
      await liaison.getByRole('button', { name: minutes.comments.form.send }).click()
      await expect(liaison.getByText(story.remark)).toBeVisible()
    })

    await test.step('the officer answers the remark', async () => {
      await officer.goto(`${meeting}/minutes`)
      await officer.getByRole('radio', { name: minutes.comments.answers.not_taken }).check()
      await officer.getByLabel(minutes.comments.why).fill(story.answer)
      await officer.getByRole('button', { name: minutes.comments.sendAnswer }).click()
      await expect(officer.getByText(story.answer)).toBeVisible()
    })

    await test.step('every party approves, one with a reservation, and the last one seals them', async () => {
      const approve = async (page: Page, reservation = '') => {
        await page.goto(`${meeting}/minutes`)
        await page.getByRole('button', { name: minutes.approvals.form.open }).click()
        await page.getByLabel(minutes.approvals.form.label).fill(reservation)
        await page.getByRole('button', { name: minutes.approvals.form.send }).click()
        await expect(page.getByText(minutes.approvals.form.done)).toBeVisible()
      }
      await approve(liaison)
      await approve(member, story.reservation)
      await expect(member.getByText(minutes.seal.title)).toHaveCount(0)
      await approve(director)
      await officer.goto(`${meeting}/minutes`)
      await expect(officer.getByText(minutes.seal.title)).toBeVisible()
      await expect(officer.getByText(story.reservation)).toBeVisible()
    })

    await test.step('the Word file says it all, in its direction', async () => {
      const file = await liaison.request.get(`/api/meetings/${meetingId}/minutes`)
      const zip = await JSZip.loadAsync(await file.body())
      const xml = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
      const text = (await xml('word/document.xml')).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
      const [sealed] = await owner`select sha256 from minutes where meeting_id = ${meetingId}`
      for (const part of [story.name[locale], story.item, story.said, ...story.decided, story.reservation])
        expect(text).toContain(part)
      for (const number of [1, 2, 3]) expect(text).toContain(reference(number, 4))
      expect(text + (await xml('word/footer1.xml'))).toContain(sealed?.sha256)
      const marks = (await xml('word/document.xml')).match(/<w:(bidi|rtl|bidiVisual)\/>/g) ?? []
      if (locale === 'ar')
        expect(new Set(marks)).toEqual(new Set(['<w:bidi/>', '<w:rtl/>', '<w:bidiVisual/>']))
      else expect(marks).toEqual([])
    })

    await test.step('the liaison carries out one of the old decisions', async () => {
      await liaison.goto(
        `/${locale}/decisions?committee=${committeeId}&q=${encodeURIComponent(reference(1, 3))}`,
      )
      await liaison.getByRole('link', { name: reference(1, 3) }).click()
      await liaison.getByRole('button', { name: decisions.actions.done }).click()
      await liaison.getByLabel(startsWith(decisions.actions.evidence)).fill(story.evidence)
      await liaison.getByRole('button', { name: decisions.actions.save }).click()
      await expect(liaison.getByText(decisions.actions.saved)).toBeVisible()
    })

    await test.step('the next agenda holds the decisions still open, and not the one carried out', async () => {
      const next = await plan(`${day}/${month}/${Number(year) + 1}`)
      expect(next).not.toBe(meeting)
      for (const still of [reference(2, 3), reference(1, 4), reference(2, 4), reference(3, 4)])
        await expect(officer.getByRole('link', { name: still })).toBeVisible()
      await expect(officer.getByRole('link', { name: reference(1, 3) })).toHaveCount(0)
    })
    for (const page of [officer, liaison, member, director]) await page.context().close()
  })
}
