/* What was given as evidence; an address in it can be followed. */
export function Evidence({ text }: { text: string }) {
  return (
    <span className="break-words whitespace-pre-wrap">
      {text.split(/(https?:\/\/\S+)/).map((part, at) =>
        at % 2 === 1 ? (
          <a
            key={`${part} ${text.indexOf(part)}`}
            className="link break-all"
            href={part}
            rel="noreferrer noopener"
            target="_blank"
          >
            <bdi dir="ltr">{part}</bdi>
          </a>
        ) : (
          <bdi key={`${part} ${text.indexOf(part)}`}>{part}</bdi>
        ),
      )}
    </span>
  )
}
