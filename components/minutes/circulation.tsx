import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { CirculateForm } from './circulate-form'

export function Circulation({ meetingId, locale }: { meetingId: number; locale: Locale }) {
  const { minutes, errors, milestones } = messagesOf(locale)
  return (
    <Card
      id="circulation"
      className="scroll-mt-20"
      title={minutes.circulate.title}
      description={minutes.circulate.text}
    >
      <CirculateForm
        meetingId={meetingId}
        locale={locale}
        words={{
          ...minutes.circulate,
          errors,
          date: { fields: errors.fields, precision: milestones.form.precision },
        }}
      />
    </Card>
  )
}
