import { Notice } from '@/components/ui/notice'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import type { CsvMistake, ImportPreview } from '@/lib/rates/rules'
import type { RatesWords } from './rates-words'

type Props = { preview: ImportPreview; locale: Locale; words: RatesWords }

/* Each mistake with its line and its field. */
export function ImportMistakes({ preview: { mistakes, mistakeCount }, locale, words }: Props) {
  const said = words.import
  return (
    <Notice tone="danger" live="alert" title={said.mistakes}>
      <ul className="mt-1 grid max-h-80 gap-1 overflow-y-auto">
        {mistakes.map((mistake) => (
          <li key={`${mistake.line} ${mistake.field}`}>
            <span className="font-medium">
              {said.line.replace('{line}', String(mistake.line))}
              {' · '}
              {said.field[mistake.field]}
            </span>
            {' – '}
            {sentenceOf(mistake, words)}
          </li>
        ))}
      </ul>
      {mistakeCount > mistakes.length && (
        <p className="mt-1">
          {said.more} <bdi className="figures">{formatNumber(mistakeCount, locale)}</bdi>
        </p>
      )}
    </Notice>
  )
}

const sentenceOf = ({ code, other }: CsvMistake, { errors, import: said }: RatesWords) => {
  const sentence = errors.fields[code] ?? errors.codes.invalid
  return other ? `${sentence} ${said.other.replace('{line}', String(other))}.` : sentence
}
