import { ChevronRight } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { CommitteeDetail, SeatRow } from '@/lib/committees/queries'
import { type Gap, gapsOf } from '@/lib/committees/rules'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { missingLanguages } from '@/lib/localized-text'

export const gapsOfPage = (committee: CommitteeDetail, seats: readonly SeatRow[]): Gap[] =>
  gapsOf({
    membersAreComplete: committee.membersAreComplete,
    overseen: committee.projects?.length ?? 0,
    seats,
    hasQuorum: committee.quorumKind !== null,
    hasText: committee.text !== null,
    missingLanguages: missingLanguages(committee.name),
  })

type Props = { gaps: Gap[]; committee: CommitteeDetail; locale: Locale; base: string }

/* For those who may fill them: what is missing, each with the way to where it is written. */
export function CommitteeGaps({ gaps, committee, locale, base }: Props) {
  const t = translator(locale, 'committees.gaps')
  const names = messagesOf(locale).errors.languages
  const languages = missingLanguages(committee.name).map((language) => names[language])
  return (
    <Card title={t('title')} description={t('intro')} flush>
      <ul className="divide-y">
        {gaps.map((gap) => (
          <li key={gap}>
            <Link
              href={`${base}/edit${inSeats.has(gap) ? '#seats' : ''}`}
              prefetch={false}
              className="flex min-h-10 items-center gap-2 px-4 py-1.5 -outline-offset-2 hover:bg-sunken pointer-coarse:min-h-11"
            >
              <span className="min-w-0 flex-1">
                {t(gap, { languages: languages.join(locale === 'ar' ? '، ' : ', ') })}
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint rtl:rotate-180" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const inSeats: ReadonlySet<Gap> = new Set(['members', 'chair', 'representatives'])
