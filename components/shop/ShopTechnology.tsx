/** The technology of a shop over all its saved pages: tools, third parties, and what the merchant called wrong. */
import { foldProfile } from '../../lib/compare/profile.ts';
import type { ShopData } from '../../lib/model/services.ts';
import { useApp } from '../context.ts';
import { DismissedList } from '../technology/DismissedList.tsx';
import { ToolList } from '../technology/ToolList.tsx';
import { TrackerView } from '../technology/TrackerView.tsx';
import { hostsOfProfile, toolsOfProfile } from '../technology/tools.ts';

export function ShopTechnology({ data }: { readonly data: ShopData }) {
  const { words } = useApp();
  const profile = foldProfile(data);
  const tools = toolsOfProfile(profile);
  const hosts = hostsOfProfile(profile);
  const dismissals = data.dismissals ?? [];
  if (tools.length + hosts.length + dismissals.length === 0) return null;
  return (
    <section class="group" aria-labelledby="shop-technology">
      <h2 id="shop-technology">{words.technology.shopTitle}</h2>
      <p class="soft small">{words.technology.shopHelp}</p>
      <ToolList tools={tools} shop={data.shop.id} />
      <DismissedList dismissals={dismissals} />
      <TrackerView hosts={hosts} />
    </section>
  );
}
