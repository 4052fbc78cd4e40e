import { HeartPulse } from 'lucide-react'
import { healthTone } from '@/components/project-health/health-look'
import { ToneIcon } from '@/components/ui/tone'
import { behindOf } from '@/lib/dashboard/behind'
import { getHealth } from '@/lib/dashboard/queries'
import { messagesOf } from '@/lib/i18n/messages'
import { worstFirst } from '@/lib/project-health/rules'
import type { BlockProps } from './dashboard-page'
import { Figure, FigureTile } from './figure'

const inks = { critical: 'text-danger-ink', attention: 'text-attention-ink', on_track: undefined }

/* The worst first. */
export async function HealthTile({ viewer, view, locale }: BlockProps) {
  const { health } = await getHealth(viewer, view)
  const { dashboard, projectHealth } = messagesOf(locale)
  const behind = behindOf(locale, view)
  return (
    <FigureTile title={dashboard.health.title} icon={<HeartPulse aria-hidden />}>
      {worstFirst.map((level) => (
        <Figure
          key={level}
          value={health[0]?.counts?.[level] ?? 0}
          label={projectHealth.level[level]}
          href={behind.health(level)}
          mark={<ToneIcon tone={healthTone(level)} />}
          className={inks[level]}
          locale={locale}
        />
      ))}
    </FigureTile>
  )
}
