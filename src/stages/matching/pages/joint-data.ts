import { say } from '../../../ui/language.ts';
import type { JointLiveData } from '../parts/joint-shown.ts';
import { plainProblem } from '../rules/joint-numbers.ts';
import type { OpenPlan } from '../rules/joint-plan.ts';
import { jointWords } from '../words/joint.ts';
import type { JointContext } from './joint-shown.ts';

/** What the browser needs to try things at once: the problem in numbers, how people and places are called, the sentences.
 *  It holds nothing that the page does not show. */
export function jointData(c: JointContext, open: OpenPlan): string {
  const { joint } = open;
  const word = (key: keyof typeof jointWords) => say(jointWords, key, c.language);
  const data: JointLiveData = {
    problem: plainProblem(open),
    caseIds: joint.caseIds,
    placeIds: joint.placeIds,
    people: joint.caseIds.map(c.labels.who),
    places: joint.placeIds.map(c.labels.where),
    language: c.language,
    words: {
      changes: word('jointChanges'),
      move: word('jointMove'),
      none: word('jointChangesNone'),
      nothing: word('jointNothing'),
      even: word('jointChangesEven'),
      loss: word('jointChangesLoss'),
      gain: word('jointChangesGain'),
      impossible: word('jointImpossible'),
      goOn: word('jointGoOn'),
      tried: {
        lock: word('jointTried.lock'),
        veto: word('jointTried.veto'),
        free: word('jointTried.free'),
        close: word('jointTried.close'),
        add: word('jointTried.add'),
      },
    },
  };
  return JSON.stringify(data);
}
