import { bidForPlaces, ease, emptyPlaces, offerPlaces } from './bid-for-places.ts';
import { closeHole, incomingOf } from './change-capacity.ts';
import { type Network, root } from './network.ts';
import type { Plan } from './plan.ts';

/** Below this many agents the searches alone are as quick. */
const fewAgents = 500;

/** Begins from prices found by bidding. A slot with a price must be full: what is not taken yet is held by nobody
 *  (`net.held`), and an agent who comes takes one of these units. Whatever the prices are, the plan ends up best. */
export function beginNear(plan: Plan, step: number): void {
  const { net, search } = plan;
  if (net.agents < fewAgents) return;
  const steps=(process.env.STEPS??'').split(',').map(Number); const bids:number[]=[];
  const cpu=()=>Math.round((process.cpuUsage().user+process.cpuUsage().system)/1000);
  const inc=incomingOf(plan);
  steps.forEach((st,i)=>{ const t0=cpu(); if(i>0) { emptyPlaces(net); ease(net,search,Math.floor((steps[i-1]??0)*Number(process.env.EASE??1))); } const t1=cpu(); const b=bidForPlaces(net,search,st,200*net.agents); const t2=cpu(); const o=offerPlaces(net,search,inc,st); bids.push(st,b,t2-t1,o,cpu()-t2); });
  emptyPlaces(net);
  if(process.env.SHOW) console.log(String(bids));
  const within = unitsWithin(net);
  for (let node = 1; node < net.nodes; node += 1) {
    if (!canHold(net, within, node)) {
      search.near.fallen = Math.max(search.near.fallen, net.price[node] as number);
      net.price[node] = 0;
    }
    const units = (net.price[node] as number) > 0 ? (net.capacity[node] as number) : 0;
    if (units === 0) continue;
    net.held[node] = units;
    net.load[node] = units;
    for (let above = net.parent[node] as number; above !== root; above = net.parent[above] as number)
      net.load[above] = (net.load[above] as number) + units;
  }
}

/** Gives back what is still held by nobody, each unit to whoever gains most by it, until the slot has no price. */
export function releaseHeld(plan: Plan): void {
  const { net } = plan;
  for (let node = 1; node < net.nodes; node += 1)
    while ((net.held[node] as number) > 0) {
      net.held[node] = (net.held[node] as number) - 1;
      closeHole(plan, node, root);
    }
}

/** For each node the units of all slots below it, itself included. */
function unitsWithin(net: Network): Float64Array {
  const units = new Float64Array(net.nodes);
  for (let leaf = 1; leaf < net.nodes; leaf += 1) {
    if (net.firstChild[leaf] !== -1) continue;
    for (let node = leaf; node !== root; node = net.parent[node] as number)
      units[node] = (units[node] as number) + (net.capacity[leaf] as number);
  }
  return units;
}

/** A slot whose units could all be held at once, together with all others under the same groups. */
function canHold(net: Network, within: Float64Array, node: number): boolean {
  if (net.firstChild[node] !== -1) return false;
  for (let above = net.parent[node] as number; above !== root; above = net.parent[above] as number)
    if ((within[above] as number) > (net.capacity[above] as number)) return false;
  return true;
}
