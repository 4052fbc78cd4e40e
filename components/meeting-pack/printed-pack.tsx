import type { Locale } from '@/lib/i18n/locale'
import type { Section, Sheet } from '@/lib/meeting-pack/sheet-blocks'
import { PackBlocks, PackFacts } from './pack-blocks'
import { PackCell } from './pack-cell'

/* The cover alone on its page, then the sections, each project on a new one. */
export function PrintedPack({ locale, cover, sections }: Sheet) {
  return (
    <>
      <header className="break-after-page border-b pb-8 print:border-0">
        <div className="border-b-2 border-accent pb-4 text-center">
          <p className="font-semibold">{cover.kingdom}</p>
          {cover.ministry && (
            <p>
              <PackCell cell={cover.ministry} linked={false} />
            </p>
          )}
        </div>
        <div className="py-16 text-center">
          <h1 className="text-3xl font-semibold text-accent-ink">{cover.title}</h1>
          <p className="mt-3 text-xl font-semibold">
            <PackCell cell={cover.meeting} linked={false} />
          </p>
          <p className="text-lg">
            <PackCell cell={cover.committee} linked={false} />
          </p>
          <p className="mt-4 text-ink-muted">{cover.standing}</p>
        </div>
        <PackFacts facts={cover.facts} linked={false} />
      </header>
      {sections.map((section) => (
        <PrintedSection key={section.key} section={section} locale={locale} />
      ))}
    </>
  )
}

export function PrintedSection({
  section: { title, tag, blocks, startsPage },
  locale,
}: {
  section: Section
  locale: Locale
}) {
  return (
    <section className={startsPage ? 'mt-8 break-before-page print:mt-0' : 'mt-8'}>
      <h2 className="mb-3 flex flex-wrap items-baseline gap-x-4 border-b text-xl font-semibold break-after-avoid">
        <span className="min-w-0 flex-1">
          <PackCell cell={title} linked={false} />
        </span>
        {tag && (
          <span className="text-base">
            <PackCell cell={tag} linked={false} />
          </span>
        )}
      </h2>
      <PackBlocks blocks={blocks} locale={locale} linked={false} />
    </section>
  )
}
