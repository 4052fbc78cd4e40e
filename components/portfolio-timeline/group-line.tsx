import { ChevronDown } from 'lucide-react'
import { memo } from 'react'
import { variables } from '@/components/timeline/variables'
import type { SentGroup } from '@/lib/portfolio-timeline/sent'
import styles from './chart.module.css'

type Props = {
  group: SentGroup
  at: number
  line: number
  isClosed: boolean
  isCurrent: boolean
  onTurn: (group: number) => void
  /** How many projects it has. */
  count: string | undefined
}

export const GroupLine = memo(function GroupLine({
  group,
  at,
  line,
  isClosed,
  isCurrent,
  onTurn,
  count,
}: Props) {
  const [name, lang] = group
  return (
    <tr
      aria-rowindex={line + 1}
      className={`${styles.line} ${styles.group}`}
      style={variables({ '--at': line })}
    >
      <th className={styles.groupCell} colSpan={2} scope="rowgroup">
        <button
          aria-expanded={!isClosed}
          className={styles.turn}
          data-spot={`${line}`}
          onClick={() => onTurn(at)}
          tabIndex={isCurrent ? 0 : -1}
          type="button"
        >
          <ChevronDown aria-hidden className={styles.chevron} />
          <span className={styles.groupName} lang={lang || undefined}>
            {name}
          </span>
          <span className={styles.count}>{count}</span>
        </button>
      </th>
    </tr>
  )
})
