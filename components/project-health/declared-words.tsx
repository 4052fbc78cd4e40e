import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import type { Health } from '@/lib/project-health/queries'

/* Why, by whom and when. The name is left out for who does not see that account. */
export function DeclaredWords({ health, locale }: { health: Health; locale: Locale }) {
  const t = translator(locale, 'projectHealth.card')
  const { declaredReason, declaredBy, declaredAt } = health
  const day = declaredAt ? formatInstant(declaredAt, locale, { timeFormat: 'none' }) : ''
  return (
    <>
      <blockquote className="mt-3 border-s-2 border-line-strong ps-2.5 whitespace-pre-wrap">
        <bdi>{declaredReason}</bdi>
        <footer className="text-sm text-ink-muted">
          {declaredBy
            ? t.rich('declaredBy', { name: (who) => <bdi>{who}</bdi>, who: declaredBy, day })
            : t('declaredOn', { day })}
        </footer>
      </blockquote>
      <p className="mt-2 text-sm text-ink-muted">{messagesOf(locale).projectHealth.card.counts}</p>
    </>
  )
}
