import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { localize } from '@/lib/localized-text'
import { seatName } from '@/lib/minutes/lines'
import type { MinutesPageData } from '@/lib/minutes/queries'
import type { TakeMinutesProps } from './take-minutes'

/** What the writing screen is given: plain texts, in the language that each was found in. */
export const takeProps = (found: MinutesPageData, viewer: Viewer, locale: Locale): TakeMinutesProps => {
  const { minutes, errors, milestones } = messagesOf(locale)
  const { document, standing, versions, owners } = found
  return {
    accountId: viewer.id,
    meetingId: standing.meetingId,
    language: document.language,
    locale,
    owners: owners.map(({ id, name, acronym }) => ({
      id,
      name: seatName({ organisation: name, acronym }, locale),
    })),
    items: document.items.map(({ id, title, carried, said, decisions }) => ({
      id,
      title: localize(title, locale)?.text ?? '',
      titleLang: localize(title, locale)?.lang ?? locale,
      carried,
      saved: said && { said, version: versions.get(id) ?? 0 },
      decisions: decisions.map(({ reference, number, kind, text, owner }) => ({
        reference,
        number,
        kind: minutes.decisionKinds[kind],
        text: localize(text, locale)?.text ?? '',
        lang: localize(text, locale)?.lang ?? locale,
        owner: owner ?? '',
      })),
    })),
    words: {
      // Where one writes stands in the language of the writing.
      taking: { ...minutes.taking, placeholder: messagesOf(document.language).minutes.taking.placeholder },
      outcome: {
        ...minutes.outcome,
        kinds: minutes.decisionKinds,
        errors,
        date: { fields: errors.fields, precision: milestones.form.precision },
      },
    },
  }
}
