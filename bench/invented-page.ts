const CLAUSES =
  '把书读进去|把事做出来|群众的事无小事|要从小事做起|遇到难题不绕道|碰到矛盾不推手|学习才算有了着落|坐得住冷板凳|每月写一篇札记|把体会连成线|问题是学习的起点|再回到书里找答案|要有人管有期限有结果|一盏路灯一段坡道|能当场答复的不拖延|日拱一卒功不唐捐'.split(
    '|',
  );

/** A page of about so many characters: paragraphs of recurring clauses, as speeches have them, a fifth with an inline element. Same seed, same page. */
export function inventedPage(characters: number, clauseCount = 6): string {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const paragraphs: string[] = [];
  for (let length = 0; length < characters;) {
    const clauses = Array.from({ length: clauseCount + next(8) }, () => {
      const clause = CLAUSES[next(CLAUSES.length)] ?? '';
      // A character of its own here and there: real clauses recur, but not all of them word for word.
      return next(3) === 0 ? clause : clause + String.fromCodePoint(0x4e00 + next(2_000));
    });
    if (next(5) === 0) clauses[2] = `<strong>${clauses[2] ?? ''}</strong>`;
    const text = `${clauses.join('，')}。`;
    length += text.length;
    paragraphs.push(`<p>${text}</p>`);
  }
  return paragraphs.join('\n');
}
