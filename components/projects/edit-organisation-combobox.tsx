'use client'
import { Combobox } from '@base-ui/react/combobox'
import { Check, ChevronDown, X } from 'lucide-react'
import type { ComponentProps, Ref } from 'react'
import { frameClass, framedClass, framedHeight } from '@/components/form/control-class'
import { cx } from '@/components/ui/class-names'
import type { Organisation } from './edit-choices'
import { plaintext } from './edit-plaintext'
import type { EditWords } from './edit-words'

type Props = {
  organisations: Organisation[]
  value: number | null
  onChange: (id: number | null) => void
  onBlur: () => void
  inputRef: Ref<HTMLInputElement>
  words: EditWords['parties']
  wiring: ComponentProps<'input'>
}

export function EditOrganisationCombobox({
  organisations,
  value,
  onChange,
  onBlur,
  inputRef,
  words,
  wiring,
}: Props) {
  const { contains } = Combobox.useFilter({ sensitivity: 'base' })
  return (
    <Combobox.Root
      items={organisations}
      value={organisations.find(({ id }) => id === value) ?? null}
      onValueChange={(chosen, details) => {
        if (keepsOnEscape(details)) return
        onChange(chosen?.id ?? null)
      }}
      onInputValueChange={(_typed, details) => keepsOnEscape(details)}
      itemToStringLabel={({ label }) => label}
      filter={(item, query) => contains(item.searched, query)}
      autoHighlight
    >
      <Combobox.InputGroup className={frameClass}>
        <Combobox.Input
          {...wiring}
          ref={inputRef}
          placeholder={words.search}
          onBlur={onBlur}
          style={plaintext}
          className={cx(framedClass, framedHeight)}
        />
        <Combobox.Clear aria-label={words.clear} className={button}>
          <X aria-hidden className="size-4" />
        </Combobox.Clear>
        <Combobox.Trigger aria-label={words.list} className={button}>
          <ChevronDown aria-hidden className="size-4" />
        </Combobox.Trigger>
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} collisionPadding={12} className="z-50 outline-none">
          <Combobox.Popup className={popup}>
            <Combobox.Empty className="px-3 text-ink-muted not-empty:py-2">{words.none}</Combobox.Empty>
            <Combobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain p-1 empty:p-0">
              {(item: Organisation) => (
                <Combobox.Item key={item.id} value={item} className={row}>
                  <span className="min-w-0 flex-1">
                    <bdi lang={item.lang}>{item.label}</bdi>
                    {item.acronym && (
                      <span className="ms-2 text-sm text-ink-muted">
                        <bdi translate="no">{item.acronym}</bdi>
                      </span>
                    )}
                  </span>
                  <Combobox.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}

/* Escape closes the list, then leaves the row; it never takes back what was chosen. */
const keepsOnEscape = (details: Combobox.Root.ChangeEventDetails) => {
  if (details.reason !== 'escape-key') return false
  details.cancel()
  details.allowPropagation()
  return true
}

const button = 'grid w-8 shrink-0 place-items-center text-ink-muted hover:text-ink pointer-coarse:w-10'

const popup = cx(
  'w-(--anchor-width) max-w-(--available-width) overflow-clip rounded-lg border bg-overlay shadow-lift outline-none',
  'transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0',
)

const row = cx(
  'flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1 outline-none select-none',
  'data-highlighted:bg-sunken pointer-coarse:min-h-11',
)
