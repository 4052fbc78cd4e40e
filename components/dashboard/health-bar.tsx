import { healthTone } from '@/components/project-health/health-look'
import { toneFill } from '@/components/ui/tone'
import type { HealthCounts } from '@/lib/dashboard/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { worstFirst } from '@/lib/project-health/rules'

/* The proportions at a glance; what they are is said above in figures and words. */
export function HealthBar({ counts, locale }: { counts: HealthCounts; locale: Locale }) {
  const { dashboard, projectHealth } = messagesOf(locale)
  const said = worstFirst.map((level) => `${projectHealth.level[level]} ${counts[level] ?? 0}`)
  return (
    <div
      role="img"
      aria-label={`${dashboard.health.spread} (${said.join(' · ')})`}
      className="flex h-2.5 gap-0.5 border-b bg-surface [print-color-adjust:exact]"
    >
      {worstFirst.map((level) =>
        counts[level] ? (
          <span
            key={level}
            className={`${toneFill[healthTone(level)]} ${level === 'critical' ? 'bg-[image:repeating-linear-gradient(45deg,transparent_0_3px,var(--surface)_3px_4px)]' : ''}`}
            style={{ flexGrow: counts[level] }}
          />
        ) : null,
      )}
    </div>
  )
}
