import type { LocalizedText } from '@/lib/localized-text'
import { text } from '../trilingual'

export const projectAreas: Record<string, LocalizedText | undefined> = {
  recoming: text(
    'عشر جماعات ترابية منتقاة، لم تذكر أسماؤها',
    'Dix communes retenues, dont les noms ne sont pas donnés',
    'Ten selected communes, not named',
  ),
}
