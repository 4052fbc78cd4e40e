import drawn from '@/components/timeline/marks.module.css'
import type { Place } from '@/components/timeline/scale'
import styles from './chart.module.css'
import type { PlacedMark } from './placed'

type Props = { mark: PlacedMark; href: string; said: string; spot: string; isCurrent: boolean }

/** One element, for hundreds are in sight at once; that and where it was planned. */
export function MilestoneMark({ mark, href, said, spot, isCurrent }: Props) {
  const shape = mark.state === 'reached' ? drawn.actual : drawn.forecast
  return (
    <>
      {mark.baseline && <i className={`${drawn.baseline} ${styles.planned}`} {...placed(mark.baseline)} />}
      <a
        aria-label={said}
        className={`${drawn.row} ${shape} ${styles.mark}`}
        data-spot={spot}
        data-state={mark.state}
        href={href}
        tabIndex={isCurrent ? 0 : -1}
        {...placed(mark.mark)}
      />
    </>
  )
}

function placed({ at, size }: Place) {
  return size === 0
    ? { style: { insetInlineStart: `${at}%` } }
    : { 'data-wide': true, style: { insetInlineStart: `${at}%`, inlineSize: `${size}%` } }
}
