/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Layoffs>
  .Then<Publishing>
  .Then<TalentMarket>
  .Then<DataSuppliers>
  .Then<SupplierStakes>
  .Then<UserData>
  .Then<Hardening>
  .Then<Distillation>
  .Then<FleetSplit>
  .Then<Breakthroughs>
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
  .Then<Goals>
