import { type Tone, ToneIcon } from './tone'

const tones: readonly Tone[] = ['neutral', 'accent', 'ok', 'attention', 'danger', 'info']

/* The marks of the tones drawn once, for a list whose every row shows one. */
export function ToneSprite() {
  return (
    <svg aria-hidden className="absolute size-0">
      {tones.map((tone) => (
        <symbol key={tone} id={`tone-${tone}`} viewBox="0 0 24 24">
          <ToneIcon tone={tone} />
        </symbol>
      ))}
    </svg>
  )
}

export function ToneUse({ tone }: { tone: Tone }) {
  return (
    <svg aria-hidden>
      <use href={`#tone-${tone}`} />
    </svg>
  )
}
