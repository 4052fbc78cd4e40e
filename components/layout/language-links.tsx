import { type Locale, languageNames, locales } from '@/lib/i18n/locale'

/* Plain links: they change the whole document's direction, and work before any script has loaded. */
export function LanguageLinks({ locale, label, path }: { locale: Locale; label: string; path: string }) {
  return (
    <nav aria-label={label} className="flex justify-center gap-5 text-sm">
      {locales.map((one) => (
        <a
          key={one}
          lang={one}
          href={`/${one}${path}`}
          aria-current={one === locale ? 'true' : undefined}
          className="rounded-sm py-1 text-ink-muted underline-offset-4 hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {languageNames[one]}
        </a>
      ))}
    </nav>
  )
}
