/** A function that works out the answer to each thing it is asked once. For pure ones, and as long as what asks it lives: it forgets nothing. */
export function remembering<Asked, Answer>(make: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    if (known.has(asked)) return known.get(asked) as Answer;
    const answer = make(asked);
    known.set(asked, answer);
    return answer;
  };
}
