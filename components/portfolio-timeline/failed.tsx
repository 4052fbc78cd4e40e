import styles from './chart.module.css'
import type { ChartWords } from './words'

type Props = { hasFailed: boolean; onAgain: () => void; words: Pick<ChartWords, 'failed' | 'again'> }

export function Failed({ hasFailed, onAgain, words }: Props) {
  return (
    <p className={styles.failed} role="status">
      {hasFailed && (
        <>
          {words.failed}{' '}
          <button className="underline" onClick={onAgain} type="button">
            {words.again}
          </button>
        </>
      )}
    </p>
  )
}
