/// The quarter, from its first event to its last: the only list of mechanics there is.
// swift-format-ignore
package typealias TurnOrder = Quarter
  .Then<Attention>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<CapitalMarket>
  .Then<Incidents>
  .Then<FundingRounds>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Layoffs>
  .Then<Pivots>
  .Then<TalentMarket>
  .Then<SafetyWork>
  .Then<Licensing>
  .Then<FleetSplit>
  .Then<Research>
  .Then<Slips>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<Licences>
  .Then<Reception>
  .Then<ListPrices>
  .Then<Customers>
  .Then<Standing>
  .Then<OperatingCosts>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Catastrophe>
  .Then<Goals>
