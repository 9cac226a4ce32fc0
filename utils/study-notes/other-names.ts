/** What a unit or a place is. 干部下乡 and 江南水乡 are none, 清水乡 is. */
const KIND =
  /省(?![略心力吃电钱事时])|市(?!场|民(?!政)|值|容|区|面|井)|县(?!域)|社区|区(?![域别分块间])|镇(?![定静压])|(?<![下返家故回还异他侨]|(?:江南|美丽|建设|千年)水)乡(?![亲村土镇愁情])|村(?![民庄里级落干])|局(?![面势部限])|厅(?!堂)|街道|集团|学院|大学|公司|医院/gu;
/** Units of a name before what it is. */
const LONGEST = 6;
const SHORTEST = 2;
/** Characters that stand in no name but join the words around one. */
const JOINS =
  /[^\p{Script=Han}]|[的了和与及在对于向为由从把被将给同跟等着过到之而则也都就要会能可以这那我们你他她它各全本该每两多个其是有不没来去走进赴请让使据按某]/u;
/** What looks like a name and says only of what kind something is. */
const GENERIC =
  /^(?:.*(?:城|农|乡|山|社|地|校|辖|战|景|园|矿|林|郊|灾|小|特|误|禁|雷|盲)[市区村镇]|.*(?:乡|城|村|集)镇|.*(?:省|市|县|区|州)(?:[市县区镇乡村]))$|^(?:基层|人民|有关|相关|部分|中心|重点|试点|贫困|边远|偏远|国有|民营|有限|股份|上市|示范|美丽|传统|历史|直辖|省会|沿海|先进|兄弟|周边|当地|所在|高等|职业|综合|公立|民办|大型|中小|智慧|和谐|文明|平安|幸福|老旧|新型|特色|内陆|民族|自治|开发|经济|保护|功能|试验|贸易|工业|生态|主城|新农|空心|行政|自然|脱贫|移民|独立|直属|下属|上级|下级|主管|职能|一级|二级|三甲|三级|专科|社会|居民|建制|卫星|菜|超|股|楼)(?:省|市|县|区|镇|乡|街道|局|厅|集团|学院|大学|公司|医院|村|社区)+$|(?:布|结|格|大|全|时|变|僵|困|开|残|败|胜|赌|骗|饭|破|顾)局$|(?:客|餐|大|舞|展|门|前|歌)厅$|市场$/u;

/** All that may be a name of a unit or a place in what was kept, for `otherNames` to look up. */
export function namesIn(texts: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const match of text.matchAll(KIND))
      for (let stem = SHORTEST; stem <= LONGEST; stem++)
        names.add(text.slice(Math.max(0, match.index - stem), match.index + match[0].length));
  return names;
}

/** Names of units and places in a text, by what they are and what stands before it: [start, end), the longest that `isKept` says stands in a speech. */
export function otherNames(text: string, isKept: (name: string) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(KIND)) {
    const end = match.index + match[0].length;
    let start = -1;
    for (let stem = 1; stem <= LONGEST; stem++) {
      const from = match.index - stem;
      if (from < 0 || JOINS.test(text[from] ?? '')) break;
      if (stem >= SHORTEST && !isKept(text.slice(from, end))) break;
      if (stem >= SHORTEST) start = from;
    }
    if (start < 0 || GENERIC.test(text.slice(start, end))) continue;
    // 云渡市民政局 is one name.
    const last = found.at(-1);
    if (last && start <= last.end) {
      last.start = Math.min(last.start, start);
      last.end = end;
    } else found.push({ start, end });
  }
  return found;
}
