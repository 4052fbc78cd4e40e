import type { Tone } from '@/components/ui/tone'
import type { HealthLevel } from '@/lib/project-health/rules'

/* Each tone has a mark of its own shape: the colour is never the only sign. */
const tones: Record<HealthLevel, Tone> = { on_track: 'ok', attention: 'attention', critical: 'danger' }

export const healthTone = (level: HealthLevel | null): Tone => (level ? tones[level] : 'neutral')
