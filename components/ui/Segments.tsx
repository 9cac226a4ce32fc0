type Props<T extends string> = {
  label: string;
  value: T;
  options: { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
};

/** One of a few, all in sight. Styles: segments.css. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <span class="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </span>
  );
}
