/* What one looks for, first in the bar of every list. */
export function FilterSearch({ label, value }: { label: string; value: string }) {
  return (
    <label className="min-w-0 flex-1 basis-full sm:basis-56">
      <span className="sr-only">{label}</span>
      <input
        type="search"
        name="q"
        defaultValue={value}
        maxLength={200}
        placeholder={label}
        className="h-8 w-full rounded-md border border-line-strong/60 bg-surface px-3 placeholder:text-ink-faint pointer-coarse:h-11"
      />
    </label>
  )
}
