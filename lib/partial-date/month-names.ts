import type { Locale } from '@/lib/i18n/locale'

const words = (text: string) => text.split(' ')
const AR = words('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر')

export const MONTH_NAMES: Record<'long' | 'short', Record<Locale, readonly string[]>> = {
  long: {
    ar: AR,
    fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    en: words('January February March April May June July August September October November December'),
  },
  // Arabic has no usual abbreviations.
  short: {
    ar: AR,
    fr: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    en: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
}
