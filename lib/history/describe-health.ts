import { criteria, type HealthLevel } from '@/lib/project-health/rules'
import { numberIn, type Sentence, say, textIn } from './described'
import type { Change } from './queries'

export const describeDeclaration = ({ after }: Change): Sentence[] => {
  const level = textIn(after, 'level') as HealthLevel | null
  return [level ? say('health.declared', { to: { health: level } }) : say('health.withdrawn')]
}

/** Each threshold that was moved. */
export const describeHealthRule = ({ before, after }: Change): Sentence[] =>
  criteria.flatMap((criterion) =>
    (['attention', 'critical'] as const).flatMap((level) => {
      const column = `${criterion}_${level}`
      if (!after || !(column in after)) return []
      const measure = (value: number) => (criterion === 'money' ? { percent: value } : { days: value })
      return [
        say('health.threshold', {
          ...{ subject: { criterion }, level: { health: level } },
          ...{ from: measure(numberIn(before, column)), to: measure(numberIn(after, column)) },
        }),
      ]
    }),
  )
