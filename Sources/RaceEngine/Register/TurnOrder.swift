/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<SupplyShocks>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Procurement>
  .Then<Rental>
  .Then<Layoffs>
  .Then<TalentMarket>
  .Then<OwnSilicon>
  .Then<ServingEfficiency>
  .Then<Operations>
  .Then<FleetSplit>
  .Then<Research>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<ListPrices>
  .Then<OnDevice>
  .Then<Customers>
  .Then<Standing>
  .Then<OperatingCosts>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Goals>
