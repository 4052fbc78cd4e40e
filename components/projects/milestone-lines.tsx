'use client'
import { useRowLinks } from '@/components/table/use-row-links'
import type { MilestoneCells, MilestoneListWords, Said } from './milestone-cells'
import styles from './milestone-lines.module.css'
import { ReportedMark } from './reported-mark'

type Props = { rows: MilestoneCells[]; path: string; words: MilestoneListWords }

/* Drawn from plain words: a server component would send each row twice, as words and as what is drawn of them. */
export function MilestoneLines({ rows, path, words }: Props) {
  const follow = useRowLinks()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: it only follows links, which answer to the keyboard themselves
    <ul aria-label={words.list} className={styles.list} onClick={follow}>
      {rows.map((row) => (
        <li key={row.id} className={styles.line}>
          <div>
            <span className={styles.state} data-state={row.state}>
              <svg aria-hidden>
                <use href={`#milestone-${row.state}`} />
              </svg>
              {words.state[row.state]}
            </span>
            {row.percent && <span className={styles.shortPercent}>{percentOf(row.percent, words)}</span>}
          </div>
          <div className={styles.what}>
            <a href={path + row.id} className={styles.title}>
              {/* Alone on its line, in the reader's language: the page's direction is its own. */}
              {row.title.lang ? isolated(row.title) : row.title.text}
            </a>
            {whereOf(row, words)}
            {row.claim && (
              <p className={styles.claim}>
                <ReportedMark word={words.reported} after={words.awaiting}>
                  {row.claim}
                </ReportedMark>
              </p>
            )}
          </div>
          {datesOf(row, words)}
          <div className={styles.percent}>{row.percent && percentOf(row.percent, words)}</div>
        </li>
      ))}
    </ul>
  )
}

const isolated = ({ text, lang }: Said) => (
  <bdi lang={lang} dir={lang && (lang === 'ar' ? 'rtl' : 'ltr')}>
    {text}
  </bdi>
)

const percentOf = (percent: string, words: MilestoneListWords) => (
  <>
    <span className="sr-only">{words.percent} </span>
    <bdi>{percent}</bdi>
  </>
)

const whereOf = ({ kind, place, responsible }: MilestoneCells, words: MilestoneListWords) => (
  <p className={styles.where}>
    {kind}
    {place && ' · '}
    {place && isolated(place)}
    {responsible && ' · '}
    {responsible && <span className="sr-only">{words.responsible} </span>}
    {responsible && isolated(responsible)}
  </p>
)

const datesOf = ({ state, date, forecast, baseline, slip }: MilestoneCells, words: MilestoneListWords) => (
  <div className={styles.dates}>
    <p className={state === 'cancelled' ? styles.void : undefined}>
      {date ?? <span className={styles.none}>{words.noDate}</span>}
    </p>
    {forecast && <p className={styles.under}>{forecast}</p>}
    {baseline && (
      <p className={styles.under}>
        {baseline}
        {slip && <span className={slip.isLate ? styles.late : styles.early}>{slip.text}</span>}
      </p>
    )}
  </div>
)
