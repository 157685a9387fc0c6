/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Agreements>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Layoffs>
  .Then<Hubs>
  .Then<Retention>
  .Then<Stars>
  .Then<TalentMarket>
  .Then<KnowledgeWalks>
  .Then<FleetSplit>
  .Then<Research>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<ListPrices>
  .Then<Customers>
  .Then<Standing>
  .Then<OperatingCosts>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Visibility>
  .Then<Goals>
