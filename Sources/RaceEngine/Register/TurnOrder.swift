/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<Lobbying>
  .Then<FireSale>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Layoffs>
  .Then<Acquisitions>
  .Then<TalentMarket>
  .Then<FleetSplit>
  .Then<Research>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<ListPrices>
  .Then<Customers>
  .Then<Standing>
  .Then<Antitrust>
  .Then<OperatingCosts>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Goals>
