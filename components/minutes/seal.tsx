import { LockKeyhole } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { formatInstant } from '@/lib/format/instant'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MinutesStanding } from '@/lib/minutes/queries'

/* Locked: since when, why before all had approved, and the fingerprint of the text. */
export function Seal({ standing, locale }: { standing: MinutesStanding; locale: Locale }) {
  const words = messagesOf(locale).minutes.seal
  return (
    <Card title={words.title} actions={<LockKeyhole aria-hidden className="size-4 text-ok" />}>
      <p>{words.text}</p>
      {standing.lockedAt && (
        <p className="mt-2 text-sm text-ink-muted">
          {words.lockedAt} <bdi>{formatInstant(standing.lockedAt, locale)}</bdi>
        </p>
      )}
      {standing.closingReason && (
        <p className="mt-2">
          <span className="block text-sm text-ink-muted">{words.closingReason}</span>
          <bdi className="whitespace-pre-wrap">{standing.closingReason}</bdi>
        </p>
      )}
      <p className="mt-2 text-sm text-ink-muted">SHA-256</p>
      <p dir="ltr" translate="no" className="font-mono text-sm break-all">
        {standing.sha256}
      </p>
    </Card>
  )
}
