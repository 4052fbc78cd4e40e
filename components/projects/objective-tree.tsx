import { Card } from '@/components/ui/card'
import { TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { ObjectiveRow } from '@/lib/projects/queries'
import type { objectiveKinds } from '@/lib/projects/rules'

type Kind = (typeof objectiveKinds)[number]
type Word = (kind: string, count: number) => string
type Props = { objectives: readonly ObjectiveRow[]; locale: Locale }

export function ObjectiveTree({ objectives, locale }: Props) {
  const t = translator(locale, 'projects.page.objectives')
  const word: Word = (kind, count) =>
    t.has(`group.${kind as Kind}`) ? t(`group.${kind as Kind}`, { count }) : ''
  return (
    <Card title={t('title')}>
      {objectives.length === 0 ? (
        <p className="text-ink-faint">{t('none')}</p>
      ) : (
        <Branch all={objectives} parentId={null} {...{ word, locale }} />
      )}
    </Card>
  )
}

type BranchProps = { all: readonly ObjectiveRow[]; parentId: number | null; word: Word; locale: Locale }

/* Siblings of one kind in a row share one word for it. */
function Branch({ all, parentId, word, locale }: BranchProps) {
  const runs = runsOf(all.filter((one) => one.parentId === parentId))
  return runs.map(({ kind, members }) => (
    <div key={members[0]?.id} className="mt-2 first:mt-0">
      <p className="text-sm text-ink-faint">{word(kind, members.length)}</p>
      <ul className="list-disc space-y-1 ps-5 marker:text-line-strong">
        {members.map(({ id, text }) => (
          <li key={id} className="max-w-prose">
            <TextIn text={text} locale={locale} />
            <Branch {...{ all, word, locale }} parentId={id} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

const runsOf = (siblings: readonly ObjectiveRow[]) => {
  const runs: { kind: string; members: ObjectiveRow[] }[] = []
  for (const one of siblings) {
    const last = runs.at(-1)
    if (last?.kind === one.kind) last.members.push(one)
    else runs.push({ kind: one.kind, members: [one] })
  }
  return runs
}
