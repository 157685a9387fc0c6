/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<ShareholderPatience>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Autonomy>
  .Then<Layoffs>
  .Then<TalentMarket>
  .Then<EliteUnit>
  .Then<Culture>
  .Then<FleetSplit>
  .Then<Research>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<ListPrices>
  .Then<GenericName>
  .Then<Marketing>
  .Then<Distribution>
  .Then<Tiers>
  .Then<AdjacentMarket>
  .Then<Customers>
  .Then<Standing>
  .Then<GovernmentContracts>
  .Then<OperatingCosts>
  .Then<Convictions>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Goals>
