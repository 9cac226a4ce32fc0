/** A pure function that works out each answer only the first time it is asked for it. It forgets none as long as it lives. */
export function remembering<Asked, Answer>(make: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    if (known.has(asked)) return known.get(asked) as Answer;
    const answer = make(asked);
    known.set(asked, answer);
    return answer;
  };
}
