import { describe, expect, it } from 'vitest';
import { printableText } from './printable-text.ts';

describe('a text that the fonts can draw', () => {
  it.each([
    ['Łucja Șerban, Dell’Àquila – «sì» … 3 €', 'Łucja Șerban, Dell’Àquila – «sì» … 3 €'],
    ['زينب שרה Ирина Ωμέγα ნინო', 'زينب שרה Ирина Ωμέγα ნინო'],
    ['e\u0300', 'è'],
    ['张伟 😀', '□□ □'],
    ['a\u202etxt.exe\u202c\u2066x\u2069', 'atxt.exex'],
    ['a\u200b\u00ad\ufeff\ufe0fb', 'ab'],
    ['a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
    ['a\tb\u0000c\u001bd\u0085', 'a bcd\n'],
    ['\ud800x\udfff', '\ufffdx\ufffd'],
    ['\ue000', '□'],
  ])('turns %j into %j', (text, drawn) => {
    expect(printableText(text)).toBe(drawn);
  });

  it('keeps Latin letters alone when asked to', () => {
    expect(printableText('Łucja – زينب €', true)).toBe('Łucja – □□□□ €');
  });
});
