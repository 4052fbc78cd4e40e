import { memo } from 'react'
import { variables } from '@/components/timeline/variables'
import { formatPercent } from '@/lib/format/number'
import { formatPartialRange } from '@/lib/format/partial-range'
import type { Locale } from '@/lib/i18n/locale'
import type { SentProject } from '@/lib/portfolio-timeline/sent'
import styles from './chart.module.css'
import { MilestoneMark } from './milestone-mark'
import { isWithin, type PlacedMark, type PlacedPeriod } from './placed'
import { saidOfMark } from './said'
import type { ChartWords } from './words'

type Props = {
  project: SentProject
  line: number
  period: PlacedPeriod | null
  marks: readonly PlacedMark[] | undefined
  /** The part of the axis of which the marks are drawn. */
  from: number
  to: number
  /** Whether the line has the one place in the order of Tab, and on which mark. */
  isCurrent: boolean
  currentMark: number | null
  locale: Locale
  base: string
  words: ChartWords
}

export const ProjectLine = memo(function ProjectLine({ project, line, period, marks, ...props }: Props) {
  const { from, to, isCurrent, currentMark, locale, base, words } = props
  const [id, title, lang, start, end, progress, late, hasDates] = project
  const dates = hasDates ? formatPartialRange(start || null, end || null, locale, 'short') : words.undated
  const href = `${base}/${id}`
  return (
    <tr aria-rowindex={line + 1} className={styles.line} style={variables({ '--at': line })}>
      <th className={styles.name} scope="row">
        <a
          className={styles.title}
          data-spot={`${line}`}
          href={href}
          lang={lang || undefined}
          tabIndex={isCurrent && currentMark === null ? 0 : -1}
        >
          {title}
        </a>
        <span className={styles.about}>
          <bdi>{dates}</bdi>
          {progress !== null && (
            <>
              {dates && ' · '}
              <bdi>{formatPercent(progress, locale)}</bdi>
            </>
          )}
          {late > 0 && <b className={styles.late}>{words.late[late]}</b>}
        </span>
      </th>
      <td className={styles.track}>
        {period && <Period period={period} progress={progress} />}
        {marks?.map((mark, at) =>
          isWithin(mark.mark, from, to) || (isCurrent && at === currentMark) ? (
            <MilestoneMark
              href={`${href}/milestones/${mark.id}`}
              isCurrent={isCurrent && at === currentMark}
              key={mark.id}
              mark={mark}
              said={saidOfMark(mark, locale, words)}
              spot={`${line}:${at}`}
            />
          ) : null,
        )}
      </td>
    </tr>
  )
})

function Period({ period, progress }: { period: PlacedPeriod; progress: number | null }) {
  const { at, size, softStart, softEnd } = period
  return (
    <span
      aria-hidden
      className={styles.period}
      style={variables({
        '--soft-start': `${softStart}%`,
        '--soft-end': `${softEnd}%`,
        insetInlineStart: `${at}%`,
        inlineSize: `${size}%`,
      })}
    >
      {progress !== null && <b style={{ inlineSize: `${progress}%` }} />}
    </span>
  )
}
