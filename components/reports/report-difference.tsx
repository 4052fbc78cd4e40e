import type { ReactNode } from 'react'
import { Gap } from '@/components/milestones/gap'
import { StandingMark } from '@/components/milestones/standing-mark'
import { SpriteUse } from '@/components/ui/sprite'
import { ToneUse } from '@/components/ui/tone-sprite'
import type { DifferenceCells, DifferenceValue, DifferenceWords } from './difference-cells'

type ReportDifferenceProps = { rows: readonly DifferenceCells[]; words: DifferenceWords }

/* Official and reported side by side, with the gap between them; the page holds the sprites of its marks. */
export function ReportDifference({ rows, words }: ReportDifferenceProps) {
  return (
    <ul aria-label={words.caption} className="grid grid-cols-1 gap-3">
      {rows.map(({ field, official, reported, gap }) => (
        <li key={field}>
          <p className="mb-1 text-sm text-ink-muted">{field}</p>
          <dl className="grid grid-cols-2 overflow-clip rounded-md border">
            <Side className="px-3 py-2" mark={mark('official', words.official)}>
              {'notReached' in official ? (
                <>
                  <span className="font-normal text-ink-muted">{official.notReached}</span>
                  {official.planned && (
                    <span className="block text-sm font-normal text-ink-muted">{official.planned}</span>
                  )}
                </>
              ) : (
                shown(official)
              )}
            </Side>
            <Side
              className="border-s bg-info-soft/50 px-3 py-2"
              mark={mark('reported', words.reported)}
              gap={gap}
            >
              {shown(reported)}
            </Side>
          </dl>
        </li>
      ))}
    </ul>
  )
}

type SideProps = { className: string; mark: ReactNode; gap?: DifferenceCells['gap']; children: ReactNode }

function Side({ className, mark, gap, children }: SideProps) {
  return (
    <div className={className}>
      <dt>{mark}</dt>
      <dd className="font-semibold">{children}</dd>
      {gap && (
        <dd>
          <Gap tone={gap.tone} icon={<ToneUse tone={gap.tone} />}>
            {gap.text}
          </Gap>
        </dd>
      )}
    </div>
  )
}

const mark = (standing: 'official' | 'reported', word: string) => (
  <StandingMark standing={standing} icon={<SpriteUse id={standing} />}>
    {word}
  </StandingMark>
)

const shown = ({ text, date, isFigure, isUnknown }: DifferenceValue) => {
  if (isUnknown) return <span className="font-normal text-ink-faint">{text}</span>
  if (isFigure) return <bdi className="figures">{text}</bdi>
  return (
    <time dateTime={date}>
      <bdi>{text}</bdi>
    </time>
  )
}
