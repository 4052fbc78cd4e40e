import { Tag } from '@/components/ui/tag'
import { Late, NextMilestone, ProgressCell, ProjectTitle } from './cells'
import type { ListWords, PortfolioCells } from './row-cells'

/* The list on a phone: one card a project, what matters first. */
export function PortfolioCards({ rows, words }: { rows: PortfolioCells[]; words: ListWords }) {
  return (
    <ul className="divide-y md:hidden">
      {rows.map((row) => (
        <li key={row.id} className="grid gap-2 p-4">
          <ProjectTitle cells={row} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Tag quiet tone={row.status.tone}>
              {row.status.word}
            </Tag>
            {row.late && <Late late={row.late} none={words.none} />}
            <ProgressCell progress={row.progress} words={words} />
          </div>
          <p className="text-sm text-ink-muted">
            {row.partnership}
            {row.implementer && ` · ${row.implementer}`}
            {row.period && ` · ${row.period}`}
          </p>
          {row.next && (
            <div className="text-sm">
              <span className="text-ink-muted">{words.next}</span>
              <NextMilestone next={row.next} none={words.none} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
