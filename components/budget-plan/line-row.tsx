'use client'
import { RemovableRow } from '@/components/budgets/removable-row'
import { Removal } from '@/components/budgets/removal'
import { removeLine } from '@/lib/budget-plan/actions'
import { removeLineSchema } from '@/lib/budget-plan/schema'
import { directionOf } from '@/lib/i18n/locale'
import { type EditedLine, LineForm, type LineShared } from './line-form'

type Props = LineShared & { line: EditedLine; refocus: () => void }

export function LineRow({ line, refocus, ...shared }: Props) {
  const { words, projectId } = shared
  return (
    <RemovableRow
      {...{ words, refocus }}
      summary={(id) => <LineSummary {...{ line, id }} />}
      form={(state) => <LineForm {...shared} {...state} line={line} />}
      removal={(state) => (
        <Removal
          {...{ ...state, words }}
          about={{ projectId, lineId: line.id, version: line.version }}
          schema={removeLineSchema}
          action={removeLine}
        />
      )}
    />
  )
}

function LineSummary({ line, id }: Pick<Props, 'line'> & { id?: string }) {
  return (
    <div className="grid min-w-0 flex-1 gap-x-6 sm:grid-cols-[minmax(0,1fr)_auto]">
      <p id={id} className="font-medium">
        <bdi lang={line.lang} dir={directionOf(line.lang)}>
          {line.called}
        </bdi>
      </p>
      <p className="text-ink-muted">
        <bdi className="figures">{line.planned}</bdi>
      </p>
    </div>
  )
}
