import { CalendarPlus, FileText, FolderOpen, Pencil, Printer } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Tag } from '@/components/ui/tag'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MeetingDetail } from '@/lib/meetings/queries'
import { precisionOf } from '@/lib/partial-date/partial-date'
import { MeetingStateTag } from './meeting-state-tag'
import { dayOf, timeOf } from './moment'
import { nameOf } from './name-of'

type Props = { meeting: MeetingDetail; locale: Locale; mayWrite: boolean; readsMinutes: boolean }

export function MeetingHeader({ meeting, locale, mayWrite, readsMinutes }: Props) {
  const { meetings, errors, meetingPack } = messagesOf(locale)
  const words = meetings.page
  const name = nameOf(meeting, locale)
  const base = `/${locale}/meetings/${meeting.id}`
  return (
    <header className="grid grid-cols-1 gap-3">
      <Breadcrumb
        label={words.way}
        items={[
          { href: `/${locale}/meetings`, label: words.meetings },
          {
            href: `/${locale}/committees/${meeting.committeeId}`,
            label: <TextIn text={meeting.committeeName} locale={locale} />,
          },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          <bdi lang={name.lang === locale ? undefined : name.lang}>{name.text}</bdi>
          <span className="block text-lg font-normal text-ink-muted">
            <TextIn text={meeting.committeeName} locale={locale} />
          </span>
        </h1>
        <div className="flex flex-wrap gap-2 print:hidden">
          {readsMinutes && (
            <ButtonLink variant="primary" href={`${base}/minutes`} icon={<FileText aria-hidden />}>
              {words.minutes}
            </ButtonLink>
          )}
          <ButtonLink
            variant={readsMinutes ? 'secondary' : 'primary'}
            href={`${base}/pack`}
            prefetch={false}
            icon={<FolderOpen aria-hidden />}
          >
            {meetingPack.open}
          </ButtonLink>
          {mayWrite && (
            <ButtonLink href={`${base}/edit`} icon={<Pencil aria-hidden />}>
              {words.edit}
            </ButtonLink>
          )}
          <ButtonLink variant="quiet" href={`${base}/attendance-sheet`} icon={<Printer aria-hidden />}>
            {words.sheet}
          </ButtonLink>
          {meeting.starts !== null && precisionOf(meeting.starts) === 'day' && (
            <a
              href={`/api/meetings/${meeting.id}/calendar?locale=${locale}`}
              download
              className={buttonClass({ variant: 'quiet' })}
            >
              <CalendarPlus aria-hidden />
              {words.toCalendar}
            </a>
          )}
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <MeetingStateTag state={meeting.state} locale={locale} />
        {meeting.code && <Code className="text-ink-muted">{meeting.code}</Code>}
        {meeting.isIllustrative && <Tag tone="info">{words.illustrative}</Tag>}
      </p>
      <DefinitionList>
        <Definition label={words.date} unknown={words.unknown}>
          {dayOf(meeting, locale)}
        </Definition>
        <Definition label={words.time} unknown={words.unknown}>
          {meeting.startsAt && <bdi className="figures">{timeOf(meeting)}</bdi>}
        </Definition>
        <Definition label={words.place} unknown={words.unknown}>
          {meeting.place && <TextIn text={meeting.place} locale={locale} />}
        </Definition>
        {meeting.onlineLink && (
          <Definition label={words.link} unknown={words.unknown}>
            <a
              href={meeting.onlineLink}
              rel="noreferrer"
              dir="ltr"
              className="block w-fit max-w-full truncate text-accent-ink underline underline-offset-4"
            >
              {meeting.onlineLink}
            </a>
          </Definition>
        )}
        <Definition label={words.language} unknown={words.unknown}>
          {errors.languages[meeting.language]}
        </Definition>
      </DefinitionList>
    </header>
  )
}
