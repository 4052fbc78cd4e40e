'use client'
type FilterSelectProps = {
  name: string
  label?: string
  /** The word for no filter; without it one of the options always holds. */
  all?: string
  value: string | number | null
  options: { value: string; label: string }[]
}

export function FilterSelect({ name, label, all, value, options }: FilterSelectProps) {
  return (
    <label className="grid min-w-0 gap-0.5 text-sm max-sm:flex-1 max-sm:basis-36">
      <span className="text-ink-muted">{label}</span>
      <select
        name={name}
        defaultValue={value ?? ''}
        key={value ?? ''}
        className="h-8 w-full sm:max-w-52 rounded-md border border-line-strong/60 bg-surface px-2 text-base pointer-coarse:h-11"
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

type FilterCheckProps = { name: string; value?: string; label: string; checked: boolean }

export function FilterCheck({ name, value = '1', label, checked }: FilterCheckProps) {
  return (
    <label className="flex h-8 items-center gap-2 pointer-coarse:h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        key={String(checked)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  )
}
